using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Pay of the recommended opportunities and of what came next, row by row, so that a ranking that sends one group to lower pay is
/// visible.</summary>
internal sealed class PayOfPlaces
{
    private readonly Dictionary<string, double?[]> _perRow;

    private PayOfPlaces(Dictionary<string, double?[]> perRow) => _perRow = perRow;

    /// <summary>Null if the dataset has no pay.</summary>
    public static PayOfPlaces? Of(ObservationSet set, ObservedRows evaluated, RankingMetrics metrics)
    {
        if (set.Pay.Count == 0)
            return null;
        var pay = new double?[evaluated.Rows.OpportunityCount];
        foreach (var one in set.Pay)
        {
            if (one.Opportunity - evaluated.FirstOpportunity is >= 0 and var at && at < pay.Length)
                pay[at] = one.Amount;
        }

        double? Mean(IEnumerable<int> opportunities) =>
            opportunities.Where(o => o >= 0 && pay[o] is not null).Select(o => pay[o]!.Value).ToArray() is { Length: > 0 } known
                ? known.Average()
                : null;
        double?[] Rows(Func<int, IEnumerable<int>> of) => [.. Enumerable.Range(0, evaluated.Rows.Count).Select(r => Mean(of(r)))];
        return new PayOfPlaces(
            new(StringComparer.Ordinal)
            {
                ["pay@1"] = Rows(r => metrics.FirstPlaces(r).Take(1)),
                ["pay@5"] = Rows(metrics.FirstPlaces),
                ["pay of what came next"] = Rows(r => evaluated.Rows.Targets(r).ToArray()),
            }
        );
    }

    /// <summary>Mean and interval over rows with known pay; a figure without any such row is left out.</summary>
    public IReadOnlyDictionary<string, Interval> Figures(IReadOnlyList<int> rows, IReadOnlyList<int> people)
    {
        var figures = new SortedDictionary<string, Interval>(StringComparer.Ordinal);
        foreach (var (name, values) in _perRow)
        {
            int[] known = [.. Enumerable.Range(0, rows.Count).Where(i => values[rows[i]] is not null)];
            if (known.Length > 0)
                figures.Add(name, Bootstrap.Of([.. known.Select(i => values[rows[i]]!.Value)], [.. known.Select(i => people[i])]));
        }

        return figures;
    }
}
