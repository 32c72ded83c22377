using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A code of the Standard Occupational Classification or of O*NET-SOC, from the current or an older edition.</summary>
/// <param name="Code">The code: 15-1151 or 15-1151.00.</param>
/// <param name="Title">Title in its edition.</param>
/// <param name="Edition">Edition it belongs to.</param>
/// <param name="Successors">O*NET-SOC 2019 codes that replaced it; empty for a code of that edition.</param>
public sealed record SocRow(string Code, string Title, string Edition, ImmutableArray<string> Successors)
{
    /// <summary>Editions, the current one first.</summary>
    public static ImmutableArray<string> Editions { get; } = ["onet-soc-2019", "soc-2018", "onet-soc-2010", "soc-2010"];
}
