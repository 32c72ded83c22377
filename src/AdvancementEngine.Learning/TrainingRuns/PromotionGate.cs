using System.Globalization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Passes a candidate's list only if it beats the current model's list and every baseline on the same held-out people, with the
/// paired bootstrap's 95 % interval above zero.</summary>
public static class PromotionGate
{
    /// <summary>Evaluates one list of a candidate.</summary>
    /// <param name="set">Observations, for the task.</param>
    /// <param name="evaluated">Rows neither model was trained on, in the candidate's ids.</param>
    /// <param name="training">Rows the baselines are fitted on.</param>
    /// <param name="candidate">The candidate over the rows' ids.</param>
    /// <param name="current">The current model's ranking of the same rows; null if it has no such list.</param>
    public static GateVerdict Evaluate(
        ObservationSet set,
        ObservedRows evaluated,
        ObservedRows training,
        IListScorer candidate,
        RankingMetrics? current
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(evaluated);
        ArgumentNullException.ThrowIfNull(training);
        var metric = Evaluator.ChiefMetric(set.Info.Task);
        var own = RankingMetrics.Of(evaluated.Rows, candidate);
        var others = Evaluator
            .Baselines(training.Rows, CareerElements.Of(set, evaluated))
            .Select(b => RankingMetrics.Of(evaluated.Rows, b));
        var reasons = new List<string>();
        var passed = true;
        foreach (var other in current is null ? others : others.Prepend(current))
        {
            var difference = own.Minus(other, metric);
            var better = difference.Low > 0;
            passed &= better;
            reasons.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{evaluated.Kind}, {metric} minus {other.Scorer}: {difference.Mean:F4} [{difference.Low:F4}, {difference.High:F4}] on "
                        + $"{evaluated.Rows.Count} states; needed: above zero; {(better ? "yes" : "no")}"
                )
            );
        }

        return new GateVerdict(passed, reasons) { Metrics = [($"{evaluated.Kind}.{metric}", own.Mean(metric))] };
    }
}
