using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Learning.Trainers.Content;

/// <summary>Outcomes and content rows in one fit. A model of few outcomes starts as the content model; each further outcome takes from what
/// content weighs.</summary>
public static class ContentJoin
{
    // Of few outcomes a pass still takes some steps, or it would end before it knows the content of a large catalog.
    private const int FewestSteps = 4;

    /// <summary>What all content rows weigh together beside n outcomes: κ · κ / (n + κ). With none they weigh κ, as much as κ outcomes;
    /// each outcome takes from them, and they end at nothing.</summary>
    /// <param name="outcomes">n, outcomes trained on.</param>
    /// <param name="strength">κ, outcomes; greater than 0.</param>
    public static double Weight(long outcomes, double strength) => strength * strength / (outcomes + strength);

    /// <summary>Rows of both, with a mean weight of 1, as penalties and step sizes are meant for.</summary>
    /// <param name="outcomes">Rows of outcomes.</param>
    /// <param name="content">Content rows over the same elements and opportunities. They are many because they are drawn: their weight is
    /// set for all together, whatever their number.</param>
    /// <param name="weight">What they weigh together, in outcomes.</param>
    public static TrainingRows Rows(TrainingRows outcomes, TrainingRows content, double weight)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(content);
        var own = SoftmaxBatches.TargetWeight(outcomes);
        var one = (outcomes.Count + content.Count) / (own + weight);
        return new TrainingRowsBuilder(outcomes.ElementCount, outcomes.OpportunityCount)
            .AddAll(outcomes, (float)one)
            .AddAll(content, (float)(one * weight / SoftmaxBatches.TargetWeight(content)))
            .Build();
    }

    /// <summary>Rows per step that make as many steps of a pass as the outcomes alone would, four at least: with more, a pass would know
    /// the few of them by heart.</summary>
    /// <param name="rows">Rows of both.</param>
    /// <param name="outcomes">Rows of outcomes.</param>
    /// <param name="batchRows">Rows per step of outcomes alone.</param>
    public static int BatchRows(int rows, int outcomes, int batchRows) =>
        Math.Clamp(rows / Math.Max(FewestSteps, outcomes / batchRows), batchRows, SoftmaxOptions.MostBatchRows);

    /// <summary>Training and validation rows of both. What says when to stop holds content and outcomes in the same share as what is
    /// trained on; by outcomes alone a fit would stop before it knows the content.</summary>
    /// <param name="training">Outcomes trained on.</param>
    /// <param name="validation">Outcomes of other people.</param>
    /// <param name="content">Content rows; one in <paramref name="every"/> goes to validation.</param>
    /// <param name="strength">κ, outcomes.</param>
    /// <param name="every">2 or more.</param>
    public static (TrainingRows Training, TrainingRows Validation) Split(
        TrainingRows training,
        TrainingRows validation,
        TrainingRows content,
        double strength,
        int every
    )
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(validation);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 2);
        var weight = Weight(training.TargetEntries, strength);
        var parts = Enumerable.Range(0, content.Count).ToLookup(row => row % every == every - 1);
        return (
            Rows(training, content.Select([.. parts[false]]), weight),
            Rows(validation, content.Select([.. parts[true]]), weight * validation.TargetEntries / training.TargetEntries)
        );
    }
}
