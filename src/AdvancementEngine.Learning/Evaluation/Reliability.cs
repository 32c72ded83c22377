using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Calibration;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Calibration of a model on evaluated rows.</summary>
/// <param name="Bins">Ten bins of equal width.</param>
/// <param name="ExpectedError">Mean difference between predicted and observed, weighted by count.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double ExpectedError)
{
    private const int BinCount = 10;
    private const ulong ChanceSeed = 31;

    /// <summary>What <see cref="ExpectedError"/> would be by chance alone if every predicted probability were correct, from seeded draws;
    /// null over all pairs, which are too many for chance to matter.</summary>
    public Interval? ByChance { get; private init; }

    /// <summary>Evaluates the calibration table over every opportunity of every row; null if the model has none.</summary>
    public static Reliability? Of(FactorModel model, TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Calibration is { } table
            ? Of(CalibrationFitter.Pairs(model, rows).Select(p => (table.Probability(p.Score), p.Label)))
            : null;
    }

    /// <summary>Evaluates it only over each row's first place; null if the model has none.</summary>
    /// <remarks>Most pairs in a long list have a predicted probability near 0 and do not happen, so over all pairs any table looks good.
    /// Over first places it does not.</remarks>
    public static Reliability? OfFirstPlace(FactorModel model, TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rows);
        if (model.Calibration is not { } table)
            return null;
        (float Told, bool Came)[] pairs = [.. First(model, rows).Select(p => (table.Probability(p.Score), p.Label))];
        return Of(pairs) with { ByChance = pairs.Length == 0 ? null : Chance(pairs) };
    }

    // With few states, any table deviates by chance; without this, the error of a small subset has no meaning.
    private static Interval Chance((float Told, bool Came)[] pairs)
    {
        var errors = new double[Bootstrap.Resamplings];
        for (var draw = 0; draw < errors.Length; draw++)
        {
            var draws = TrainingDraws.Stream(ChanceSeed, (ulong)draw);
            errors[draw] = Of([.. pairs.Select(p => (p.Told, draws.Unit() < p.Told))]).ExpectedError;
        }

        var mean = errors.Average();
        Array.Sort(errors);
        return new Interval(mean, errors[(int)(0.025 * errors.Length)], errors[(int)(0.975 * errors.Length) - 1]);
    }

    private static Reliability Of(IEnumerable<(float Told, bool Came)> pairs)
    {
        var told = new double[BinCount];
        var came = new int[BinCount];
        var count = new int[BinCount];
        foreach (var (probability, label) in pairs)
        {
            var bin = Math.Min(BinCount - 1, (int)(probability * BinCount));
            told[bin] += probability;
            count[bin]++;
            if (label)
                came[bin]++;
        }

        var bins = Enumerable.Range(0, BinCount).Select(b => Bin(b, told[b], came[b], count[b])).ToArray();
        return new Reliability(
            bins,
            bins.Where(b => b.Count > 0).Sum(b => Math.Abs(b.Told!.Value - b.CameTrue!.Value) * b.Count) / bins.Sum(b => (double)b.Count)
        );
    }

    private static ReliabilityBin Bin(int bin, double told, int came, int count)
    {
        var (from, to) = (bin / (double)BinCount, (bin + 1) / (double)BinCount);
        if (count == 0)
            return new ReliabilityBin(from, to, null, null, null, null, 0);
        var (low, high) = Wilson.Interval(came, count);
        return new ReliabilityBin(from, to, told / count, came / (double)count, low, high, count);
    }

    private static IEnumerable<ScoredPair> First(FactorModel model, TrainingRows rows)
    {
        using var pairs = CalibrationFitter.Pairs(model, rows).GetEnumerator();
        for (var row = 0; row < rows.Count; row++)
        {
            ScoredPair? best = null;
            for (var left = rows.OpportunityCount - rows.Held(row).Length; left > 0 && pairs.MoveNext(); left--)
            {
                if (best is null || pairs.Current.Score > best.Score)
                    best = pairs.Current;
            }

            if (best is not null)
                yield return best;
        }
    }
}
