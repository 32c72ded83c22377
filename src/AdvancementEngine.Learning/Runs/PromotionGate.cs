using System.Globalization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Rows;

namespace AdvancementEngine.Learning.Runs;

/// <summary>What the gate found.</summary>
/// <param name="Passed">True where the candidate may be promoted.</param>
/// <param name="Reasons">One line per comparison.</param>
public sealed record GateVerdict(bool Passed, IReadOnlyList<string> Reasons);

/// <summary>Lets a candidate pass only where it beats the current model and every baseline on the same held-back people, the paired bootstrap's 95 % interval above zero.</summary>
public static class PromotionGate
{
    /// <summary>Fewest outcomes a model of people needs to replace one of content alone.</summary>
    public const int FewestOutcomes = 200;

    /// <summary>Fewest people it needs.</summary>
    public const int FewestPeople = 100;

    /// <summary>Judges a candidate.</summary>
    /// <param name="set">Observations, for the task.</param>
    /// <param name="judged">Rows neither model was trained on.</param>
    /// <param name="training">Rows the baselines are fitted on.</param>
    /// <param name="candidate">The candidate over the rows' ids.</param>
    /// <param name="current">The current model over the same ids; null where there is none.</param>
    /// <param name="fromContent">True where the current model is of content alone, or there is none.</param>
    public static GateVerdict Judge(ObservationSet set, ObservedRows judged, ObservedRows training, IListScorer candidate, IListScorer? current, bool fromContent)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(training);
        var few = fromContent ? TooFew(set, training) : [];
        if (few.Count > 0) return new GateVerdict(false, few);
        var metric = Evaluator.ChiefMetric(set.Info.Task);
        var own = RankingMetrics.Of(judged.Rows, candidate);
        IListScorer[] others = [.. current is null ? Array.Empty<IListScorer>() : [current], new Popularity(training.Rows), new NearestNeighbours(training.Rows), new CoOccurrence(training.Rows), new MultinomialLogistic(training.Rows)];
        var reasons = new List<string>();
        var passed = true;
        foreach (var other in others)
        {
            var difference = own.Minus(RankingMetrics.Of(judged.Rows, other), metric);
            var better = difference.Low > 0;
            passed &= better;
            reasons.Add(string.Create(CultureInfo.InvariantCulture,
                $"{metric} minus {other.Name}: {difference.Mean:F4} [{difference.Low:F4}, {difference.High:F4}] on {judged.Rows.Count} states; needed: above zero; {(better ? "so it is" : "not so")}"));
        }

        return new GateVerdict(passed, reasons);
    }

    private static List<string> TooFew(ObservationSet set, ObservedRows training)
    {
        var outcomes = training.Rows.TargetEntries;
        var people = training.States.Select(s => set.States[s].Person).Distinct(StringComparer.Ordinal).Count();
        var few = new List<string>();
        if (outcomes < FewestOutcomes) few.Add($"too few outcomes: {outcomes} trained on; needed: {FewestOutcomes} to replace a model of content alone; {FewestOutcomes - outcomes} more");
        if (people < FewestPeople) few.Add($"too few people: {people} trained on; needed: {FewestPeople} to replace a model of content alone; {FewestPeople - people} more");
        return few;
    }
}
