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
        return (implies && ToolKinds.IsImplied(id, other => Knows(other) is >= 0 and var index && !known.IsOnlySaid(index)))
            || ToolKinds.HasKind(id, other => Knows(other) >= 0);

        int Knows(string other) => parts.Elements.IndexOf(other) is >= 0 and var index && known.Has(index) ? index : -1;
    }
}
