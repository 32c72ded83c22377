using System.Collections.Frozen;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The tools that exams cover, as words: people who use them at work need less study.</summary>
internal static class ExamTools
{
    // Ours, from the objectives that the issuers publish.
    private static readonly FrozenDictionary<string, string[]> s_tools = new (string Credential, string[] Words)[]
    {
        ("cisco-ccna", ["cisco", "bgp", "ospf", "juniper", "routing", "switch", "vlan"]),
        ("cisco-ccnp-enterprise", ["cisco", "bgp", "ospf", "sd wan"]),
        ("comptia-network-plus", ["cisco", "switch", "vlan", "tcp/ip", "dhcp", "wireshark"]),
        ("juniper-jncia-junos", ["juniper", "junos"]),
        ("microsoft-office-specialist", ["excel", "microsoft access", "pivot"]),
        ("microsoft-azure-administrator-associate", ["azure"]),
        ("microsoft-endpoint-administrator-associate", ["intune", "sccm", "configuration manager", "autopilot"]),
        ("microsoft-power-bi-data-analyst-associate", ["power bi", "powerbi"]),
        ("aws-solutions-architect-associate", ["aws", "amazon web"]),
        ("redhat-rhcsa", ["linux", "red hat", "redhat"]),
        ("comptia-linux-plus", ["linux", "red hat", "redhat"]),
        ("salesforce-platform-administrator", ["salesforce"]),
        ("salesforce-tableau-data-analyst", ["tableau"]),
        ("oracle-database-sql-associate", ["sql"]),
        ("hashicorp-terraform-associate", ["terraform"]),
        ("esri-arcgis-pro-foundation", ["arcgis"]),
    }.ToFrozenDictionary(t => t.Credential, t => t.Words, StringComparer.Ordinal);

    /// <summary>True if the record shows that what the exam covers was used at work or assessed.</summary>
    /// <param name="credential">Code.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Later records are left out.</param>
    public static bool AreUsed(string credential, Participant person, DateOnly asOf)
    {
        if (!s_tools.TryGetValue(credential, out var words))
            return false;
        foreach (var evidence in person.Evidence)
        {
            if (IsWork(evidence.Kind) && !(evidence.Source.When > asOf) && IsNamed(evidence.Element, words))
                return true;
        }

        foreach (var evidence in person.UnreadEvidence)
        {
            if (IsWork(evidence.Kind) && !(evidence.Source.When > asOf) && IsNamed(evidence.Text, words))
                return true;
        }

        return false;
    }

    private static bool IsWork(EvidenceKind kind) => kind is EvidenceKind.Used or EvidenceKind.Assessed;

    // Only at the start of a word: "aws" does not match "laws".
    private static bool IsNamed(string text, string[] words)
    {
        text = text.Replace('-', ' ');
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    return true;
                at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
