using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>What an occupation asks, prepared once per bundle for finding gaps. Elements are indices in
/// <see cref="NeededElements"/>.</summary>
internal sealed class OccupationNeeds
{
    /// <summary>By element: true for a technology listed.</summary>
    public required bool[] Technologies { get; init; }

    /// <summary>Technologies in demand, most demanded first: by how much the occupations of its field ask for each, then by id. What usual
    /// origins ask for too, and names of whole categories, are no step.</summary>
    public required ImmutableArray<int> InDemand { get; init; }

    public static ImmutableArray<OccupationNeeds> Prepare(Bundle bundle, NeededElements elements)
    {
        var demand = new TechnologyDemand(bundle.Catalog);
        return
        [
            .. bundle.Catalog.Occupations.Select(
                (occupation, o) =>
                    new OccupationNeeds
                    {
                        Technologies = Marked(elements, occupation),
                        InDemand = [.. demand.Of(o).Select(elements.IndexOf)],
                    }
            ),
        ];
    }

    private static bool[] Marked(NeededElements elements, Occupation occupation)
    {
        var marked = new bool[elements.Ids.Length];
        foreach (var technology in occupation.Technologies)
            marked[elements.IndexOf(technology.Element)] = true;
        return marked;
    }
}
