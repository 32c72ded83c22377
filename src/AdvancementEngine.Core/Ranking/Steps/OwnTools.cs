using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>The tools that each occupation lists, as indices in <see cref="NeededElements"/>, in its order: without side tools and what
/// every office uses. Prepared once per bundle: an occupation lists hundreds.</summary>
internal static class OwnTools
{
    public static ImmutableArray<ImmutableArray<int>> Prepare(Bundle bundle, NeededElements elements) =>
        [
            .. bundle.Catalog.Occupations.Select(occupation =>
                occupation
                    .Technologies.Select(t => t.Element)
                    .Where(id => !TechnologyDemand.IsSideTool(id) && !ToolsOnRecord.IsEverywhere(id))
                    .Select(elements.IndexOf)
                    .ToImmutableArray()
            ),
        ];
}
