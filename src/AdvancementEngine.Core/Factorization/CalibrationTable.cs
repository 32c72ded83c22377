using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>A monotone table from score to probability: linear between knots, constant outside them.</summary>
public sealed record CalibrationTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="scores">Score at each knot, strictly ascending, finite; at least one.</param>
    /// <param name="probabilities">Probability at each knot, 0 to 1, non-decreasing.</param>
    /// <param name="counts">Held-out observations at each knot, 0 or more.</param>
    /// <exception cref="FactorModelException">Lengths differ, a knot is out of order, or a value is out of range.</exception>
    public CalibrationTable(ImmutableArray<float> scores, ImmutableArray<float> probabilities, ImmutableArray<int> counts)
    {
        const string remedy = "fit the calibration again";
        if (
            scores.IsDefaultOrEmpty
            || probabilities.IsDefault
            || counts.IsDefault
            || probabilities.Length != scores.Length
            || counts.Length != scores.Length
        )
        {
            throw new FactorModelException(
                "calibration",
                $"{(scores.IsDefault ? 0 : scores.Length)} scores, {(probabilities.IsDefault ? 0 : probabilities.Length)} probabilities, "
                    + $"{(counts.IsDefault ? 0 : counts.Length)} counts",
                "at least one of each, and the same number of each",
                remedy
            );
        }

        for (var i = 0; i < scores.Length; i++)
        {
            if (!float.IsFinite(scores[i]) || (i > 0 && !(scores[i] > scores[i - 1])))
                throw new FactorModelException(
                    $"calibration knot {i}",
                    FormattableString.Invariant($"score {scores[i]}"),
                    "finite scores, strictly ascending",
                    remedy
                );
            if (!(probabilities[i] >= 0f && probabilities[i] <= 1f) || (i > 0 && probabilities[i] < probabilities[i - 1]))
                throw new FactorModelException(
                    $"calibration knot {i}",
                    FormattableString.Invariant($"probability {probabilities[i]}"),
                    "probabilities from 0 to 1 that never fall",
                    remedy
                );
            if (counts[i] < 0)
                throw new FactorModelException(
                    $"calibration knot {i}",
                    FormattableString.Invariant($"count {counts[i]}"),
                    "0 or more",
                    remedy
                );
        }

        Scores = scores;
        Probabilities = probabilities;
        Counts = counts;
    }

    /// <summary>Score at each knot, strictly ascending.</summary>
    public ImmutableArray<float> Scores { get; }

    /// <summary>Probability at each knot, 0 to 1, non-decreasing.</summary>
    public ImmutableArray<float> Probabilities { get; }

    /// <summary>Held-out observations at each knot.</summary>
    public ImmutableArray<int> Counts { get; }

    /// <summary>Probability of a score.</summary>
    /// <param name="score">A score; finite.</param>
    /// <returns>0 to 1; never decreases as the score rises.</returns>
    public float Probability(float score) => At(score).Probability;

    /// <summary>Probability of a score with its 95% Wilson interval over the observations at the nearest knots.</summary>
    /// <param name="score">A score; finite.</param>
    /// <returns>Probability, bounds and the number of observations the interval is based on (the smaller of the two neighbors); bounds 0
    /// and 1 if none.</returns>
    public CalibratedProbability Interval(float score)
    {
        var (p, n) = At(score);
        if (n == 0)
            return new CalibratedProbability(p, 0f, 1f, 0);
        const double z = 1.959963984540054;
        var spread = z * Math.Sqrt(p * (1d - p) / n + z * z / (4d * n * n));
        var center = p + z * z / (2d * n);
        var scale = 1d + z * z / n;
        return new CalibratedProbability(
            p,
            (float)Math.Max(0d, (center - spread) / scale),
            (float)Math.Min(1d, (center + spread) / scale),
            n
        );
    }

    private (float Probability, int Count) At(float score)
    {
        var low = 0;
        var high = Scores.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Scores[middle] <= score)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return (Probabilities[0], Counts[0]);
        if (low == Scores.Length)
            return (Probabilities[^1], Counts[^1]);
        var (x0, x1, y0, y1) = ((double)Scores[low - 1], (double)Scores[low], (double)Probabilities[low - 1], (double)Probabilities[low]);
        return ((float)(y0 + (y1 - y0) * ((score - x0) / (x1 - x0))), Math.Min(Counts[low - 1], Counts[low]));
    }
}
