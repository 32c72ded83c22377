using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>Technologies for running computers, servers and networks: using them at work is IT work under any job title.
/// Ours.</summary>
internal static class AdminTools
{
    // Words in the ids of technologies that administrators run, and desks do not.
    private static readonly string[] s_systems =
    [
        "windows-server",
        "active-directory",
        "vmware",
        "hyper-v",
        "linux",
        "unix",
        "powershell",
        "bash",
        "azure",
        "amazon-web-services",
        "exchange",
        "firewall",
        "router",
    ];

    // Tools that only IT staff get rights to: one is enough.
    private static readonly string[] s_ofStaff =
    [
        "active-directory", "jamf", "intune", "endpoint-configuration", "system-center", "vmware", "hyper-v", "cisco-ios", "windows-server",
    ];

    // Technologies of systems from which work is IT work. Ours.
    private const int Enough = 2;

    /// <summary>True for at least two technologies of servers and networks, used at work or assessed: more than user support.</summary>
    /// <param name="participant">The facts.</param>
    /// <param name="asOf">Later records do not count.</param>
    public static bool RunsSystems(Participant participant, DateOnly asOf) => Used(participant, asOf, s_systems) >= Enough;

    /// <summary>True where the evidence is that of IT staff: one technology that only they use, or two of servers and networks.</summary>
    /// <param name="participant">The facts.</param>
    /// <param name="asOf">Later records do not count.</param>
    public static bool AreOfStaff(Participant participant, DateOnly asOf) =>
        Used(participant, asOf, s_ofStaff) > 0 || RunsSystems(participant, asOf);

    private static int Used(Participant participant, DateOnly asOf, string[] words) =>
        participant
            .Evidence.Where(e => e.Kind is EvidenceKind.Used or EvidenceKind.Assessed && e.Source.IsKnownBy(asOf))
            .Select(e => e.Element)
            .Distinct(StringComparer.Ordinal)
            .Count(e =>
                e.StartsWith(ElementKinds.Technology, StringComparison.Ordinal)
                && Array.Exists(words, word => e.Contains(word, StringComparison.Ordinal))
            );
}
