using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of subsets of the evaluated states, computed from the existing figures by state.</summary>
internal static class Subsets
{
    /// <summary>Figures of each subset, in ordinal order by name; a subset with fewer people than a group needs is left out.</summary>
    public static IReadOnlyList<SubsetFigure> Of(
        ObservationSet set,
        ObservedRows evaluated,
        FactorModel model,
        RankingMetrics own,
        IReadOnlyList<RankingMetrics> others,
        IReadOnlyList<string> paired
    )
    {
        var rowOf = evaluated.States.Select((s, row) => (s, row)).ToDictionary(p => p.s, p => p.row);
        var figures = new List<SubsetFigure>();
        foreach (var subset in set.Subsets.GroupBy(s => s.Subset, StringComparer.Ordinal).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            int[] rows = [.. subset.Where(s => rowOf.ContainsKey(s.State)).Select(s => rowOf[s.State]).Distinct().Order()];
            int[] people = [.. rows.Select(r => own.People[r])];
            var count = people.Distinct().Count();
            if (count < Evaluator.SmallestGroup)
                continue;
            double[] Values(RankingMetrics metrics, string metric) => [.. rows.Select(r => metrics.PerRow[metric][r])];
            SubsetScorer Scorer(RankingMetrics metrics) =>
                new(metrics.Scorer, Evaluator.Intervals(metrics.PerRow.Keys, m => Bootstrap.Of(Values(metrics, m), people)));
            var first = Reliability.OfFirstPlace(model, evaluated.Rows.Select(rows));
            figures.Add(
                new SubsetFigure(
                    subset.Key,
                    rows.Length,
                    count,
                    [Scorer(own), .. others.Select(Scorer)],
                    [
                        .. others.SelectMany(o =>
                            paired.Select(m => new PairedFigure(o.Scorer, m, Bootstrap.Paired(Values(own, m), Values(o, m), people)))
                        ),
                    ],
                    first?.ExpectedError
                )
                {
                    FirstPlaceByChance = first?.ByChance,
                }
            );
        }

        return figures;
    }
}
