using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>Squared-error training on observations whose states have one element each (ratings): the element is the row, the opportunity is
/// the column.</summary>
public static class ValueTraining
{
    /// <summary>True for a dataset this trainer applies to: every outcome has its own value and every state has one element.</summary>
    public static bool Fits(ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Outcomes.All(o => o.Value is not null && !o.Kind.Meaning().IsOutcome) && set.States.All(s => s.Elements.Length == 1);
    }

    /// <summary>Fits factors and biases for the number of passes in the options.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="options">Options.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between diagonals.</param>
    /// <exception cref="RowException">There is too little data.</exception>
    public static FactorModelData Run(
        ObservationSet set,
        SquaredErrorOptions options,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        var people = set.Outcomes.Select(o => set.States[o.State].PersonKey).Distinct(StringComparer.Ordinal).Count();
        if (people < options.Rank)
            throw new RowException(
                $"{people} people for {options.Rank} factors; needed: at least as many people as factors; add more data or lower "
                    + $"squared.rank"
            );
        if (set.Outcomes.Select(o => o.Opportunity).Distinct().Take(2).Count() < 2)
            throw new RowException("every value belongs to one opportunity; needed: at least two; add more data");
        var fit = new SquaredErrorTrainer(options).Fit(Values(set), null, progress, cancellation);
        var counts = new int[set.Opportunities.Length];
        foreach (var outcome in set.Outcomes)
            counts[outcome.Opportunity]++;
        return new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. set.Elements.Select(e => e.Id)],
            ElementFactors = fit.RowFactors,
            OpportunityIds = [.. set.Opportunities.Select(o => o.Id)],
            OpportunityFactors = fit.ColumnFactors,
            OpportunityBias = fit.ColumnBias,
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms(fit.Mean, fit.RowBias),
            OutcomesPerOpportunity = [.. counts],
        };
    }

    /// <summary>Root mean squared error of a model on other values, with each prediction clamped to the range of actual values.</summary>
    /// <param name="model">The model.</param>
    /// <param name="set">Values to evaluate; for unknown ids, the mean and the known biases are used.</param>
    /// <param name="low">Lowest actual value.</param>
    /// <param name="high">Highest actual value.</param>
    public static double Error(FactorModel model, ObservationSet set, float low, float high)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(set);
        var state = new float[model.Rank];
        var sum = 0.0;
        foreach (var outcome in set.Outcomes)
        {
            WeightedElement[] elements =
            [
                .. set.States[outcome.State]
                    .Elements.Select(e => e with { Element = model.ElementIndex(set.Elements[e.Element].Id) })
                    .Where(e => e.Element >= 0)
                    .OrderBy(e => e.Element),
            ];
            model.State(elements, state);
            var opportunity = model.OpportunityIndex(set.Opportunities[outcome.Opportunity].Id);
            var predicted = model.PersonOffset(elements) + (opportunity < 0 ? 0f : model.Score(state, opportunity));
            var error = Math.Clamp(predicted, low, high) - outcome.Worth!.Value;
            sum += (double)error * error;
        }

        return Math.Sqrt(sum / set.Outcomes.Count);
    }

    internal static Ratings Values(ObservationSet set) =>
        new(
            set.Elements.Length,
            set.Opportunities.Length,
            set.Outcomes.Select(o => (set.States[o.State].Elements[0].Element, o.Opportunity, o.Worth!.Value))
        );
}
