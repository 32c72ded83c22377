using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>Which elements of a set tell the occupation held now, its groups, and occupations held before; for baselines that look at
/// nothing else.</summary>
/// <param name="Current">Opportunity that an element is, by element; -1 for other elements.</param>
/// <param name="Earlier">Opportunity that an element says was held before, by element; -1 for other elements.</param>
/// <param name="Minor">True for an element that is the minor group of the occupation held now.</param>
/// <param name="Major">True for an element that is the major group of the occupation held now.</param>
public sealed record CareerElements(int[] Current, int[] Earlier, bool[] Minor, bool[] Major)
{
    /// <summary>Reads them off a set.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="rows">Rows of one kind of it.</param>
    /// <returns>Null where no element of the set is an opportunity of the kind: nobody's present occupation is told.</returns>
    public static CareerElements? Of(ObservationSet set, ObservedRows rows)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        var index = Enumerable
            .Range(0, rows.Rows.OpportunityCount)
            .ToDictionary(o => set.Opportunities[rows.FirstOpportunity + o].Id, o => o, StringComparer.Ordinal);
        int[] current = [.. set.Elements.Select(e => index.GetValueOrDefault(e.Id, -1))];
        if (rows.Kind != ElementKinds.Occupation || current.All(c => c < 0))
            return null;
        bool[] Of(string kind) => [.. set.Elements.Select(e => string.Equals(e.Kind, kind, StringComparison.Ordinal))];
        int[] earlier =
        [
            .. set.Elements.Select(e =>
                e.Kind == CareerKinds.Earlier
                    ? index.GetValueOrDefault(ElementKinds.Id(rows.Kind, e.Id[(CareerKinds.Earlier.Length + 1)..]), -1)
                    : -1
            ),
        ];
        return new CareerElements(current, earlier, Of(CareerKinds.Minor), Of(CareerKinds.Major));
    }

    /// <summary>The element of a state that is chosen, the first where there are several; -1 for none.</summary>
    internal static int First(ReadOnlySpan<int> elements, Func<int, bool> chosen)
    {
        foreach (var element in elements)
        {
            if (chosen(element))
                return element;
        }

        return -1;
    }
}
