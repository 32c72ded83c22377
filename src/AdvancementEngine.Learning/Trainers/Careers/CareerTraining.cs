using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Observations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Trains one model over a catalog on its content and on careers recorded in coarser codes.</summary>
public static class CareerTraining
{
    /// <summary>Fits careers on all people given, and combines them with content.</summary>
    /// <param name="set">Careers.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="content">The model of its content.</param>
    /// <param name="links">The catalog's occupations by the codes of the careers.</param>
    /// <param name="state">Weights of a state, as used to train the content model.</param>
    /// <param name="options">Options of the fits.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <exception cref="RowException">No code of the careers covers an occupation of the catalog, or there is too little data.</exception>
    public static CareerModel Run(
        ObservationSet set,
        CareerCatalog catalog,
        FactorModelData content,
        IReadOnlyList<CareerLink> links,
        StateOptions state,
        CareerFit options,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(options);
        CareerOptions.Table.Check(options.Careers);
        var rows = ObservedRows.Of(set, ElementKinds.Occupation, state);
        var careers = ObservedTraining.Run(set, rows, options.Observed, options.Softmax, null, progress, cancellation);
        var part = new CareerPart(careers, set, rows, links);
        var joined = Joined(content, careers, rows, part, options.Careers);
        var table = CareerCalibration.Fit(FactorModel.Create(joined), set, Validation(rows, options.Observed), part);
        joined = joined with { Calibration = table, OutcomesPerOpportunity = Shown(joined.OutcomesPerOpportunity) };
        var expected = ExpectedOutcomeTraining.Run(
            set,
            ElementKinds.Occupation,
            ExpectedOutcomeRows.Of(set, ElementKinds.Occupation, state),
            options.ExpectedOutcome,
            options.Observed.ValidationShare,
            cancellation
        );
        var seen = CareerCounts.Of(set, links, catalog.Occupations.Select(o => o.Code).ToHashSet(StringComparer.Ordinal));
        if (expected is null)
            return new CareerModel(joined, null, null, seen, careers.Rank);
        var outcomePart = new CareerPart(expected.Data, set, rows, links);
        return new CareerModel(
            joined,
            Shown(CareerOutcomes.Of(expected.Data, outcomePart, joined, Untold(expected.Data, set, rows))),
            expected.Spread,
            seen,
            careers.Rank
        );
    }

    /// <summary>Content and careers side by side, uncalibrated.</summary>
    /// <exception cref="RowException">No code of the careers covers an occupation of the catalog.</exception>
    internal static FactorModelData Joined(
        FactorModelData content,
        FactorModelData careers,
        ObservedRows rows,
        CareerPart part,
        CareerOptions options
    )
    {
        var outcomes = CareerCounts.Into(ObservedTraining.Counts(rows.Rows), careers.OpportunityIds, part, content.OpportunityIds);
        if (outcomes.All(n => n == 0))
            throw new RowException(
                "no career code maps to an occupation in the catalog; needed: a map (--map) that covers both; use the map for these codes"
            );
        return CareerJoin.Of(content, part, outcomes, careers.Rank, rows.Rows.TargetEntries, options);
    }

    private static FactorModelData Shown(FactorModelData data) => data with { OutcomesPerOpportunity = Shown(data.OutcomesPerOpportunity) };

    // Counts of fewer than ten people are never stored in a model.
    private static ImmutableArray<int> Shown(ImmutableArray<int> outcomes) =>
        [.. outcomes.Select(n => n >= SeenMoves.FewestPeople ? n : 0)];

    // The people used for early stopping: the factors were not fitted on them.
    private static ObservedRows Validation(ObservedRows rows, ObservedOptions options)
    {
        var people = PeopleSplit.Of(rows.Rows, options.ValidationShare, options.Seed).HeldBack;
        var kept = Enumerable.Range(0, people.Count).Select(people.Person).ToHashSet();
        return rows.Select([.. Enumerable.Range(0, rows.Rows.Count).Where(r => kept.Contains(rows.Rows.Person(r)))]);
    }

    private static double Untold(FactorModelData model, ObservationSet set, ObservedRows rows)
    {
        var sum = 0.0;
        for (var row = 0; row < rows.Rows.Count; row++)
        {
            var (ids, weights) = (rows.Rows.Elements(row).ToArray(), rows.Rows.ElementWeights(row).ToArray());
            for (var i = 0; i < ids.Length; i++)
            {
                if (!CareerPart.IsTold(set.Elements[ids[i]].Kind))
                    sum += weights[i] * model.SquaredError!.ElementBias[ids[i]];
            }
        }

        return sum / rows.Rows.Count;
    }
}
