using System.Collections.Immutable;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What a person's tools are beside those in demand for an occupation.</summary>
/// <param name="Shown">How many are evidenced.</param>
/// <param name="Used">How many were used at work or assessed.</param>
/// <param name="Missing">Element ids of those missing, the main ones before side tools, the most demanded first.</param>
/// <param name="MainMissing">The first missing that is no side tool; empty for none.</param>
/// <param name="Begun">The first that the person knows by their own word or a class only; empty for none.</param>
/// <param name="Own">The first that is no side tool and was used at work or assessed; empty for none.</param>
/// <param name="Central">The tool of the work's central duty, where the person uses it; empty for none.</param>
internal readonly record struct StepTools(
    int Shown,
    int Used,
    ImmutableArray<string> Missing,
    string MainMissing,
    string Begun,
    string Own,
    string Central
)
{
    private const int MostToAskFor = 2;

    /// <summary>Compares.</summary>
    /// <param name="target">Dense index of the occupation.</param>
    /// <param name="parts">What was prepared.</param>
    /// <param name="known">What the person shows.</param>
    /// <param name="usesListed">True where what the present job lists is used there every day: nobody learns it as a step.</param>
    /// <param name="implies">True where a tool used shows another that nobody uses it without; not for tools used long ago.</param>
    public static StepTools Of(int target, RankerParts parts, KnownFacts known, bool usesListed, bool implies)
    {
        var (shown, used, begun, begunLast, own) = (0, 0, -1, -1, -1);
        var occupation = parts.Bundle.Catalog.Occupations[target].Code;
        List<int> main = [];
        List<int> side = [];
        var demanded = parts.Needs[target].InDemand;
        bool Uses(string id) => parts.Elements.IndexOf(id) is >= 0 and var tool && known.Has(tool) && !known.IsOnlySaid(tool);
        Func<string, bool> uses = Uses;
        foreach (var element in demanded)
        {
            var isSide = TechnologyDemand.IsSideTool(parts.Elements.Ids[element]);
            var isLast =
                GeneralTools.ComeLast(occupation, parts.Elements.Ids[element])
                || ToolFamilies.IsOfOther(parts.Elements.Ids[element], uses);
            if (known.Has(element))
            {
                shown++;
                if (!known.IsOnlySaid(element))
                {
                    used++;
                    if (own < 0 && !isSide)
                        own = element;
                }
                else if (begun < 0 && !isSide && !isLast)
                    begun = element;
                else if (begunLast < 0 && !isSide)
                    begunLast = element;
            }
            else if (!isLast && !(usesListed && known.IsUsedDaily(element)) && !StandsFor.Shown(element, parts, known, implies))
                (isSide ? side : main).Add(element);
        }

        if (own < 0)
            own = OwnTool(target, parts, known);

        string Id(int element) => element < 0 ? string.Empty : parts.Elements.Ids[element];
        var central = demanded.IsEmpty || !known.Has(demanded[0]) || known.IsOnlySaid(demanded[0]) ? -1 : demanded[0];
        return new(
            shown,
            used,
            [.. main.Concat(side).Take(MostToAskFor).Select(Id)],
            main.Count > 0 ? Id(main[0]) : string.Empty,
            Id(begun >= 0 ? begun : begunLast),
            Id(own),
            Id(central)
        );
    }

    // A tool that the occupation lists, although it is not in demand there: somebody who comes back begins with what is known.
    private static int OwnTool(int target, RankerParts parts, KnownFacts known)
    {
        foreach (var element in parts.OwnTools[target])
        {
            if (known.Has(element) && !known.IsOnlySaid(element))
                return element;
        }

        return -1;
    }
}
