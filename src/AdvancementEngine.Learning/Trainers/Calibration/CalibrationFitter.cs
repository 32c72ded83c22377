using System.Collections.Immutable;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Numerics;
using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace AdvancementEngine.Learning.Trainers.Calibration;

/// <summary>Fits the table from softmax log-probability to observed frequency with ML.NET's isotonic calibrator, on rows that were not used
/// in training.</summary>
/// <remarks>The input is ln p of the opportunity in the softmax over its list without held ones, because a logit alone is not comparable
/// between people.</remarks>
public static class CalibrationFitter
{
    private const int LeastRows = 20;

    /// <summary>Fits a table.</summary>
    /// <param name="model">The model, over the rows' elements and opportunities.</param>
    /// <param name="rows">Rows that were not used in training.</param>
    /// <returns>The table; null for fewer than 20 rows.</returns>
    public static CalibrationTable? Fit(FactorModel model, TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Count < LeastRows ? null : Fit(Pairs(model, rows).ToArray());
    }

    /// <summary>Fits a table on pairs of log-probability and whether the opportunity came next; null if all or none did.</summary>
    internal static CalibrationTable? Fit(ScoredPair[] pairs)
    {
        if (pairs.All(p => p.Label) || !pairs.Any(p => p.Label))
            return null;
        var context = new MLContext(1);
        IPredictionTransformer<IsotonicCalibrator> transformer = context
            .BinaryClassification.Calibrators.Isotonic(nameof(ScoredPair.Label), nameof(ScoredPair.Score))
            .Fit(context.Data.LoadFromEnumerable(pairs));
        var fitted = transformer.Model;
        return Table(fitted.Mins, fitted.Maxes, fitted.Values, [.. pairs.Select(p => p.Score).Order()]);
    }

    /// <summary>Every opportunity of every row with its log-probability and whether it came next.</summary>
    internal static IEnumerable<ScoredPair> Pairs(FactorModel model, TrainingRows rows)
    {
        var scorer = new FactorScorer("model", model);
        var scores = new float[rows.OpportunityCount];
        for (var row = 0; row < rows.Count; row++)
        {
            scorer.Score(rows.Elements(row), rows.ElementWeights(row), scores);
            LogProbabilities(scores, rows.Held(row));
            for (var o = 0; o < scores.Length; o++)
            {
                if (float.IsFinite(scores[o]))
                    yield return new ScoredPair { Score = scores[o], Label = rows.Targets(row).BinarySearch(o) >= 0 };
            }
        }
    }

    /// <summary>Turns scores into ln p in place; held opportunities become −∞.</summary>
    internal static void LogProbabilities(Span<float> scores, ReadOnlySpan<int> held)
    {
        foreach (var o in held)
            scores[o] = float.NegativeInfinity;
        var probabilities = new float[scores.Length];
        var normalizer = ExactMath.Softmax(scores, probabilities);
        for (var o = 0; o < scores.Length; o++)
            scores[o] -= normalizer;
    }

    private static CalibrationTable Table(
        ImmutableArray<float> mins,
        ImmutableArray<float> maxes,
        ImmutableArray<float> values,
        float[] sorted
    )
    {
        var knots = new List<(float Score, float Probability, int Count)>();
        for (var bin = 0; bin < values.Length; bin++)
        {
            var count = After(sorted, maxes[bin]) - Before(sorted, mins[bin]);
            Add(knots, mins[bin], values[bin], count);
            Add(knots, maxes[bin], values[bin], count);
        }

        return new CalibrationTable(
            [.. knots.Select(k => k.Score)],
            [.. knots.Select(k => Math.Clamp(k.Probability, 0f, 1f))],
            [.. knots.Select(k => k.Count)]
        );
    }

    private static void Add(List<(float Score, float Probability, int Count)> knots, float score, float probability, int count)
    {
        if (knots.Count == 0 || score > knots[^1].Score)
            knots.Add((score, probability, count));
    }

    private static int Before(float[] sorted, float value)
    {
        var at = Array.BinarySearch(sorted, value);
        if (at < 0)
            return ~at;
        while (at > 0 && sorted[at - 1] == value)
            at--;
        return at;
    }

    private static int After(float[] sorted, float value)
    {
        var at = Array.BinarySearch(sorted, value);
        if (at < 0)
            return ~at;
        while (at < sorted.Length && sorted[at] == value)
            at++;
        return at;
    }
}
