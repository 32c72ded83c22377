using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Learning.Trainers.Content;

/// <summary>Outcomes and content rows in one fit. With few outcomes the model is close to the content model; each further outcome reduces
/// the weight of content.</summary>
public static class ContentJoin
{
    // Even with few outcomes a pass needs several steps; otherwise training ends before it has learned the content of a large catalog.
    private const int FewestSteps = 4;

    /// <summary>Total weight of all content rows relative to n outcomes: κ · κ / (n + κ). Without outcomes they weigh κ, as much as κ
    /// outcomes; the weight approaches 0 as outcomes are added.</summary>
    /// <param name="outcomes">n, outcomes trained on.</param>
    /// <param name="strength">κ, outcomes; greater than 0.</param>
    public static double Weight(long outcomes, double strength) => strength * strength / (outcomes + strength);

    /// <summary>Rows of both, scaled to a mean weight of 1, which penalties and step sizes assume.</summary>
    /// <param name="outcomes">Rows of outcomes.</param>
    /// <param name="content">Content rows over the same elements and opportunities. Their total weight is set regardless of how many were
    /// drawn.</param>
    /// <param name="weight">Their total weight, in outcomes.</param>
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

    /// <summary>Rows per step that give a pass as many steps as the outcomes alone would, and at least four; with more steps, a pass would
    /// overfit a few outcomes.</summary>
    /// <param name="rows">Rows of both.</param>
    /// <param name="outcomes">Rows of outcomes.</param>
    /// <param name="batchRows">Rows per step of outcomes alone.</param>
    public static int BatchRows(int rows, int outcomes, int batchRows) =>
        Math.Clamp(rows / Math.Max(FewestSteps, outcomes / batchRows), batchRows, SoftmaxOptions.MostBatchRows);

    /// <summary>Training and validation rows of both. The validation rows have the same proportion of content and outcomes as the training
    /// rows; with outcomes alone, a fit would stop before it has learned the content.</summary>
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
