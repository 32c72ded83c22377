using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Observed;

/// <summary>Implicit weighted least squares on one kind of opportunity: a row per state, and a column per element and per opportunity (one
/// for both if the ids are the same). Both the elements of a state and what came next count as seen.</summary>
public static class ImplicitTraining
{
    /// <summary>Fits a factor model; new people are folded in with the system of the average row.</summary>
    /// <param name="set">The observations, for names.</param>
    /// <param name="rows">The training part.</param>
    /// <param name="options">The fit.</param>
    /// <param name="cancellation">Cancels between half alternations.</param>
    /// <exception cref="RowException">There is too little data.</exception>
    public static FactorModelData Run(
        ObservationSet set,
        ObservedRows rows,
        ImplicitOptions options,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(options);
        RowChecks.Run(rows.Rows, null);
        RowChecks.People(rows.Rows, options.Rank, "implicit.rank");
        var columns = Columns(set, rows, out var count);
        var model = new ImplicitTrainer(options).Fit(new Ratings(rows.Rows.Count, count, Entries(rows.Rows, columns)), cancellation);
        var held = SeenEntries.ByRow(new Ratings(rows.Rows.Count, count, Elements(rows.Rows)));
        var rank = options.Rank;
        var opportunities = new float[columns.Length * rank];
        for (var o = 0; o < columns.Length; o++)
            model.ColumnFactors.AsSpan(columns[o] * rank, rank).CopyTo(opportunities.AsSpan(o * rank));
        return new FactorModelData
        {
            Rank = rank,
            ElementIds = [.. set.Elements.Select(e => e.Id)],
            ElementFactors = FixedFoldIn.Factors(model, set.Elements.Length, held),
            OpportunityIds = [.. set.Opportunities.Skip(rows.FirstOpportunity).Take(columns.Length).Select(o => o.Id)],
            OpportunityFactors = opportunities,
            OpportunityBias = new float[columns.Length],
            Loss = Losses.Implicit,
            ObservedOutcomes = ObservedTraining.AreReal(set) ? rows.Rows.TargetEntries : 0,
            OutcomesPerOpportunity = [.. ObservedTraining.Counts(rows.Rows)],
        };
    }

    /// <summary>Column of each opportunity; elements come first.</summary>
    private static int[] Columns(ObservationSet set, ObservedRows rows, out int count)
    {
        var element = set.Elements.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        var columns = new int[rows.Rows.OpportunityCount];
        count = set.Elements.Length;
        for (var o = 0; o < columns.Length; o++)
            columns[o] = element.TryGetValue(set.Opportunities[rows.FirstOpportunity + o].Id, out var same) ? same : count++;
        return columns;
    }

    private static IEnumerable<(int, int, float)> Elements(TrainingRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var (ids, weights) = (rows.Elements(row).ToArray(), rows.ElementWeights(row).ToArray());
            for (var i = 0; i < ids.Length; i++)
                yield return (row, ids[i], weights[i]);
        }
    }

    private static IEnumerable<(int, int, float)> Entries(TrainingRows rows, int[] columns)
    {
        foreach (var entry in Elements(rows))
            yield return entry;
        for (var row = 0; row < rows.Count; row++)
        {
            var (ids, weights) = (rows.Targets(row).ToArray(), rows.TargetWeights(row).ToArray());
            for (var i = 0; i < ids.Length; i++)
                yield return (row, columns[ids[i]], weights[i]);
        }
    }
}
