using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The three large cloud vendors: which ones a person's record shows, and which one a credential belongs to. A list follows one
/// vendor, not all three.</summary>
internal static class CloudVendors
{
    private static readonly (string Credential, string Technology, string Other)[] s_all =
    [
        ("aws-", "technology:amazon-", "technology:aws"),
        ("microsoft-", "technology:microsoft-azure", "technology:azure"),
        ("google-cloud-", "technology:google-cloud", "technology:gcp"),
    ];

    /// <summary>The vendor of a cloud credential, 0 to 2; -1 for other credentials.</summary>
    public static int Of(Credential credential)
    {
        if (credential.Facts.Tracks?.Value.Contains("cloud", StringComparer.Ordinal) != true)
            return -1;
        for (var v = 0; v < s_all.Length; v++)
        {
            if (credential.Code.StartsWith(s_all[v].Credential, StringComparison.Ordinal))
                return v;
        }

        return -1;
    }

    /// <summary>Bits of the vendors whose technology or credential is on record.</summary>
    public static int Shown(Participant participant, DateOnly asOf, CareerCatalog catalog)
    {
        var shown = 0;
        foreach (var evidence in participant.Evidence)
        {
            if (!evidence.Source.IsKnownBy(asOf))
                continue;
            for (var v = 0; v < s_all.Length; v++)
            {
                if (
                    evidence.Element.StartsWith(s_all[v].Technology, StringComparison.Ordinal)
                    || evidence.Element.StartsWith(s_all[v].Other, StringComparison.Ordinal)
                )
                    shown |= 1 << v;
            }

            if (
                evidence.Element.StartsWith(ElementKinds.Credential, StringComparison.Ordinal)
                && catalog.FindCredential(evidence.Element[(ElementKinds.Credential.Length + 1)..]) is { } held
                && Of(held) is >= 0 and var vendor
            )
                shown |= 1 << vendor;
        }

        return shown;
    }
}
