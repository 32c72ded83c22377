using System.Globalization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Observed;

namespace AdvancementEngine.Learning.Runs;

/// <summary>What the gate found.</summary>
/// <param name="Passed">True where the candidate may be promoted.</param>
/// <param name="Reasons">One line per comparison.</param>
public sealed record GateVerdict(bool Passed, IReadOnlyList<string> Reasons)
{
    /// <summary>The candidate's chief metric by list.</summary>
    public IReadOnlyList<(string Name, double Value)> Metrics { get; init; } = [];
}

/// <summary>What a model of people needs to replace one of content alone.</summary>
/// <param name="Outcomes">Fewest outcomes trained on.</param>
/// <param name="People">Fewest people trained on.</param>
public sealed record PromotionMinimum(int Outcomes, int People)
{
    /// <summary>The defaults.</summary>
    public static PromotionMinimum Default { get; } = new(200, 100);

    /// <summary>What is missing, with how many more; empty where nothing is.</summary>
    /// <param name="outcomes">Outcomes trained on.</param>
    /// <param name="people">People trained on.</param>
    public IReadOnlyList<string> Missing(long outcomes, int people)
    {
        var missing = new List<string>();
        if (outcomes < Outcomes) missing.Add($"too few outcomes: {outcomes} trained on; needed: {Outcomes} to replace a model of content alone; {Outcomes - outcomes} more");
        if (people < People) missing.Add($"too few people: {people} trained on; needed: {People} to replace a model of content alone; {People - people} more");
        return missing;
    }
}

/// <summary>Lets a list of a candidate pass only where it beats the current model's and every baseline on the same held-back people, the paired bootstrap's 95 % interval above zero.</summary>
public static class PromotionGate
{
    /// <summary>Evaluates one list of a candidate.</summary>
    /// <param name="set">Observations, for the task.</param>
    /// <param name="evaluated">Rows neither model was trained on, in the candidate's ids.</param>
    /// <param name="training">Rows the baselines are fitted on.</param>
    /// <param name="candidate">The candidate over the rows' ids.</param>
    /// <param name="current">How the current model ranks the same rows; null where it has no such list.</param>
    public static GateVerdict Evaluate(ObservationSet set, ObservedRows evaluated, ObservedRows training, IListScorer candidate, RankingMetrics? current)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(evaluated);
        ArgumentNullException.ThrowIfNull(training);
        var metric = Evaluator.ChiefMetric(set.Info.Task);
        var own = RankingMetrics.Of(evaluated.Rows, candidate);
        var others = Evaluator.Baselines(training.Rows).Select(b => RankingMetrics.Of(evaluated.Rows, b));
        var reasons = new List<string>();
        var passed = true;
        foreach (var other in current is null ? others : others.Prepend(current))
        {
            var difference = own.Minus(other, metric);
            var better = difference.Low > 0;
            passed &= better;
            reasons.Add(string.Create(CultureInfo.InvariantCulture,
                $"{evaluated.Kind}, {metric} minus {other.Scorer}: {difference.Mean:F4} [{difference.Low:F4}, {difference.High:F4}] on {evaluated.Rows.Count} states; needed: above zero; {(better ? "so it is" : "not so")}"));
        }

        return new GateVerdict(passed, reasons) { Metrics = [($"{evaluated.Kind}.{metric}", own.Mean(metric))] };
    }
}
