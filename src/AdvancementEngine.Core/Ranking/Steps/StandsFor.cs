using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Technologies that stand in for one another: who shows one is not told to learn the next of its kind. Ours.</summary>
internal static class StandsFor
{
    /// <summary>True where another of its kind is shown, or one that nobody uses without it.</summary>
    public static bool Shown(int element, RankerParts parts, KnownFacts known, bool implies)
    {
        var id = parts.Elements.Ids[element];
        if (implies)
        {
            foreach (var other in ToolKinds.Implying(id))
            {
                if (parts.Elements.IndexOf(other) is >= 0 and var index && known.Has(index) && !known.IsOnlySaid(index))
                    return true;
            }
        }

        foreach (var other in ToolKinds.Others(id))
        {
            if (parts.Elements.IndexOf(other) is >= 0 and var index && known.Has(index))
                return true;
        }

        return false;
    }
}
