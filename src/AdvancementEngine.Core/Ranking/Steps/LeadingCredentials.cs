using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Credentials that employers ask for from whoever leads a kind of work. Ours, by the issuers' own words about whom they are for.
/// </summary>
internal static class LeadingCredentials
{
    private static readonly (string Credential, string[] Work)[] s_doors =
    [
        ("isc2-cissp", ["15-1212", KnownOccupations.SecurityEngineers]),
        ("isaca-cism", ["15-1212", KnownOccupations.SecurityEngineers]),
        ("pmi-pmp", [KnownOccupations.ItProjectManagers, "13-1082"]),
    ];

    /// <summary>True where the work of now is the one that the credential leads.</summary>
    /// <param name="credential">Its code.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static bool IsOfOwnWork(string credential, Participant person, DateOnly asOf) =>
        Array.Exists(
            s_doors,
            d =>
                d.Credential == credential
                && person.Work.Any(w =>
                    w.Start <= asOf
                    && !(w.End < asOf)
                    && Array.Exists(d.Work, o => w.Occupation.StartsWith(o, StringComparison.Ordinal))
                )
        );
}
