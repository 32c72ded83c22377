using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Which credentials on record are no longer in force: the record says so, or the exam is one that has to be taken again and its
/// time ran out long ago.</summary>
internal static class LapsedCredentials
{
    // Who renewed late, or in time but unrecorded, keeps it. Ours.
    private const int GraceMonths = 12;

    // Major group of the SOC.
    private const string ComputerWork = "15-";

    // CompTIA exams passed before 2011 are good for life.
    private static readonly DateOnly s_renewableSince = new(2011, 1, 1);

    /// <summary>True where a credential is on record and not in force on a day.</summary>
    public static bool Has(Evidence evidence, Credential credential, Participant participant, DateOnly asOf, CareerCatalog catalog) =>
        LapseWords.IsSaid(evidence.Source)
        || (
            RanOut(evidence, credential, asOf)
            && !SaidForLife(evidence)
            && !IsRenewedByHigher(credential, evidence, participant, catalog)
            && !IsKeptInService(evidence, credential, participant, asOf, catalog)
        );

    private static bool SaidForLife(Evidence evidence) =>
        evidence.Source.Who.Contains("life", StringComparison.OrdinalIgnoreCase)
        || evidence.Source.What.Contains("life", StringComparison.OrdinalIgnoreCase);

    // Professional and expert credentials are kept up by education and dues, year by year; a date alone says nothing of them.
    private static bool RanOut(Evidence evidence, Credential credential, DateOnly asOf) =>
        credential.Facts is { Level.Value: <= CredentialLevel.Associate, ValidityMonths.Value: > 0 and < 600 and var months }
        && evidence.Source.When is { } passed
        && passed >= s_renewableSince
        && passed.AddMonths((int)months + GraceMonths) < asOf;

    // The services have whoever works on their systems keep up what DoD 8140 accepts for the work, and pay for it: who has not left such
    // work since the exam holds it.
    private static bool IsKeptInService(
        Evidence evidence,
        Credential credential,
        Participant participant,
        DateOnly asOf,
        CareerCatalog catalog
    ) =>
        participant.Work.Any(w =>
            !(w.End < asOf)
            && w.Start <= evidence.Source.When
            && w.Occupation.StartsWith(ComputerWork, StringComparison.Ordinal)
            && (ForcesWords.IsSaid(w.Stated) || ForcesWords.IsSaid(w.Source.Who) || ForcesWords.IsSaid(w.Source.What))
        ) && IsAcceptedByDefense(credential, catalog);

    private static bool IsAcceptedByDefense(Credential credential, CareerCatalog catalog)
    {
        foreach (var link in catalog.LinksOf(credential.Code))
        {
            if (link.Via is not null)
                return true;
        }

        return false;
    }

    // One passed later, of the same issuer and a higher level or later in its line, or any higher one of its track, renews it.
    private static bool IsRenewedByHigher(Credential credential, Evidence evidence, Participant participant, CareerCatalog catalog)
    {
        foreach (var other in participant.Evidence)
        {
            if (!other.Element.StartsWith(ElementKinds.Credential, StringComparison.Ordinal) || other.Source.When < evidence.Source.When)
                continue;
            if (
                catalog.FindCredential(other.Element[(ElementKinds.Credential.Length + 1)..]) is not { } held
                || ReferenceEquals(held, credential)
            )
                continue;
            var sameLine =
                string.Equals(held.Vendor, credential.Vendor, StringComparison.Ordinal)
                || (
                    held.Facts.Tracks?.Value is [var a, ..]
                    && credential.Facts.Tracks?.Value is [var b, ..]
                    && string.Equals(a, b, StringComparison.Ordinal)
                );
            if (sameLine && held.Facts.Level?.Value > credential.Facts.Level?.Value)
                return true;
        }

        return false;
    }
}
