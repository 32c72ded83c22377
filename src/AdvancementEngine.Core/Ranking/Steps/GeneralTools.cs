using System.Collections.Frozen;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Tools that many postings name and that are not what an occupation is hired by: they come after its own, whatever their demand.
/// By occupation, by its first characters. Ours, from the duties that O*NET lists for the occupation.</summary>
internal static class GeneralTools
{
    private static readonly FrozenDictionary<string, string[]> s_general = new (string Tool, string[] Occupations)[]
    {
        // Detection and response are done in the tools of a security center and in scripts.
        (
            "linux",
            ["15-1212", KnownOccupations.SecurityEngineers, KnownOccupations.ForensicsAnalysts, KnownOccupations.BlockchainEngineers]
        ),
        // Reports are built in a reporting tool and in SQL; statistics belong to data science.
        ("r", [KnownOccupations.BusinessIntelligence, "15-1243", "15-1242", "15-1211", "15-1252", "15-1253"]),
        ("sas", [KnownOccupations.BusinessIntelligence, "15-1211", "15-1252"]),
        // One framework of several.
        ("react", ["15-1252", "15-1253", "15-1255"]),
    }.ToFrozenDictionary(g => ElementKinds.Id(ElementKinds.Technology, g.Tool), g => g.Occupations, StringComparer.Ordinal);

    /// <summary>True where the tool comes after the occupation's own.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="tool">Element id.</param>
    public static bool ComeLast(string occupation, string tool) =>
        s_general.TryGetValue(tool, out var occupations)
        && Array.Exists(occupations, o => occupation.StartsWith(o, StringComparison.Ordinal));
}
