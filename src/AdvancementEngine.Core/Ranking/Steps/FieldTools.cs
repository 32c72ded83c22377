using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Tools that are particular to one occupation: who uses two of them in it learns no general one before applying. Ours.</summary>
internal static class FieldTools
{
    private const int Enough = 2;

    private static readonly Dictionary<string, string[]> s_tools = new(StringComparer.Ordinal)
    {
        [KnownOccupations.SecurityAnalysts] =
        [
            "splunk", "sentinel", "qradar", "elastic", "crowdstrike", "defender", "carbon-black", "nessus", "qualys", "wireshark", "mitre",
            "kql", "siem", "palo-alto", "snort", "suricata",
        ],
        [KnownOccupations.GeographicSystems] = ["arcgis", "qgis", "erdas", "postgis", "fme", "mapinfo", "trimble", "envi"],
        [KnownOccupations.SoftwareTesters] =
        [
            "selenium", "playwright", "cypress", "appium", "testrail", "postman", "jmeter", "hp qc", "zephyr",
        ],
        [KnownOccupations.SystemAdministrators] =
        [
            "windows-server", "vmware", "hyper-v", "active-directory", "exchange", "veeam", "sccm", "intune", "ansible",
        ],
        [KnownOccupations.WebDevelopers] =
        [
            "javascript", "react", "angular", "vue", "typescript", "wordpress", "drupal", "php", "node-js", "shopify",
        ],
        [KnownOccupations.SoftwareDevelopers] =
        [
            "c-sharp", "oracle-java", "python", "javascript", "react", "angular", "spring", "dot-net", ".net", "node-js",
        ],
        [KnownOccupations.BusinessIntelligence] = ["power-bi", "tableau", "ssrs", "looker", "qlik", "cognos", "business-objects", "dax"],
    };

    /// <summary>True where two tools particular to the occupation were used or assessed.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">What was recorded later does not count.</param>
    public static bool AreUsed(string occupation, Participant person, DateOnly asOf)
    {
        if (!s_tools.TryGetValue(occupation, out var tools))
            return false;
        var used = person
            .Evidence.Where(e => Counts(e.Kind, e.Source, asOf))
            .Select(e => e.Element)
            .Concat(person.UnreadEvidence.Where(e => Counts(e.Kind, e.Source, asOf)).Select(e => e.Text.Replace(' ', '-')))
            .ToArray();
        return tools.Count(t => used.Any(u => u.Contains(t, StringComparison.OrdinalIgnoreCase))) >= Enough;
    }

    private static bool Counts(EvidenceKind kind, Source source, DateOnly asOf) =>
        kind is EvidenceKind.Used or EvidenceKind.Assessed && !(source.When > asOf);
}
