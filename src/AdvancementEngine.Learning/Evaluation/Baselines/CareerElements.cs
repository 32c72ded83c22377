using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>Which elements of a dataset give the current occupation, its groups, and earlier occupations; for baselines that use nothing
/// else.</summary>
/// <param name="Current">By element: the opportunity that the element is; -1 for other elements.</param>
/// <param name="Earlier">By element: the opportunity that the element says was held before; -1 for other elements.</param>
/// <param name="Minor">True for an element that is the minor group of the occupation held now.</param>
/// <param name="Major">True for an element that is the major group of the occupation held now.</param>
public sealed record CareerElements(int[] Current, int[] Earlier, bool[] Minor, bool[] Major)
{
    /// <summary>Determines them for a dataset.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="rows">Its rows of one kind.</param>
    /// <returns>Null if no element of the dataset is an opportunity of the kind, so no current occupation is known.</returns>
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

    /// <summary>The first matching element of a state; -1 if there is none.</summary>
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
