using System.Text.RegularExpressions;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What of networks is on record: postings of network support ask for a certificate, a tool or work of it, and support of users
/// shows none. Ours.</summary>
internal static partial class NetworkWork
{
    private const string NetworkSupport = "15-1231";

    // Installing lines, supporting, running and designing networks, engineering telecommunications, serving in networks.
    private static readonly string[] s_work = ["15-1231", "15-1241", "15-1244", "49-2022", "49-9052", "17-3023", "17-2072"];

    private static readonly string[] s_certificates =
    [
        "comptia-network-plus",
        "cisco-",
        "juniper-",
        "aruba-",
        "fortinet-",
        "comptia-server",
    ];

    [GeneratedRegex(
        @"\b(cisco|juniper|meraki|ubiquiti|unifi|aruba|fortinet|fortigate|palo alto|sonicwall|wireshark|packet tracer|tcp ?/? ?ip|dns|dhcp"
            + @"|vlans?|lans?|wans?|sd wan|vpns?|bgp|ospf|routers?|routing|switch(es|ing)?|firewalls?|subnet\w*|access points?|cat ?[56]e?"
            + @"|patch panels?|network\w*|redes)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Words { get; }

    /// <summary>True for network support where no certificate, tool or work of networks is on record.</summary>
    /// <param name="occupation">O*NET-SOC code of what the step is toward.</param>
    /// <param name="person">The person.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="parts">What was prepared.</param>
    public static bool IsMissing(string occupation, Participant person, Standing standing, RankerParts parts) =>
        occupation.StartsWith(NetworkSupport, StringComparison.Ordinal)
        && !standing.Credentials.Held.Any(c => IsOfNetworks(parts.Bundle.Catalog.Credentials[c].Code))
        && !person.Work.Any(w => Array.Exists(s_work, o => w.Occupation.StartsWith(o, StringComparison.Ordinal)) || Words.IsMatch(w.Stated))
        && !person.UnreadWork.Any(w => Words.IsMatch(w.Text))
        && !person.Evidence.Any(e => Words.IsMatch(e.Element.Replace('-', ' ')))
        && !person.UnreadEvidence.Any(e => Words.IsMatch(e.Text.Replace('-', ' ')));

    private static bool IsOfNetworks(string credential) =>
        Array.Exists(s_certificates, c => credential.StartsWith(c, StringComparison.Ordinal));
}
