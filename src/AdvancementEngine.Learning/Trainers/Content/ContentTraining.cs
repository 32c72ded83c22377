using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Trainers.Content;

/// <summary>Trains the content-only model, from public facts without observed people.</summary>
public static class ContentTraining
{
    /// <summary>Draws content rows from a catalog and fits a softmax over its occupations. The bias stays 0, because nothing says how
    /// common a step is.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="state">The weights a state is built with, here and in ranking.</param>
    /// <param name="content">How rows are drawn.</param>
    /// <param name="softmax">How they are fitted.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    public static (FactorModelData Data, SoftmaxModel Fit) Run(
        CareerCatalog catalog,
        StateOptions state,
        ContentOptions content,
        SoftmaxOptions softmax,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(softmax);
        var rows = ContentRows.Of(catalog, state, content);
        var fit = new SoftmaxTrainer(softmax with { LearnBias = false }).Fit(rows, null, progress, cancellation);
        var data = new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. catalog.Elements.Select(e => e.Id)],
            ElementFactors = fit.ElementFactors,
            OpportunityIds = [.. catalog.Occupations.Select(o => o.ElementId)],
            OpportunityFactors = fit.OpportunityFactors,
            OpportunityBias = fit.Bias,
            Loss = Losses.Softmax,
        };
        return (data, fit);
    }
}
