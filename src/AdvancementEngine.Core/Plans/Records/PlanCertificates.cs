using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Records;

/// <summary>Reads a person's certificates into those in force, about to run out, perhaps run out and run out.</summary>
internal static class PlanCertificates
{
    /// <summary>Months before its end in which a certificate is about to run out. Ours: time for one exam.</summary>
    public const int SoonMonths = 3;

    // Employers still recognize a credential for some years after it is retired. Ours.
    private const int RetiredYears = 3;

    /// <summary>The certificates, in the catalog's order.</summary>
    public static ImmutableArray<PlanCertificate> Of(
        Participant participant,
        CredentialStanding standing,
        CareerCatalog catalog,
        DateOnly asOf
    )
    {
        var found = new SortedDictionary<int, PlanCertificate>();
        foreach (var evidence in participant.Evidence)
        {
            if (!evidence.Source.IsKnownBy(asOf) || ElementKinds.Of(evidence.Element) != ElementKinds.Credential)
                continue;
            var index = catalog.CredentialIndex(evidence.Element[(ElementKinds.Credential.Length + 1)..]);
            if (index < 0)
                continue;
            var credential = catalog.Credentials[index];
            var (ends, isRenewed) = Ends(evidence, credential, participant, catalog, asOf);
            var state =
                standing.IsLapsed(index) ? CertificateState.Ended
                : ends is not { } day ? (IsOld(evidence, credential, asOf) ? CertificateState.MayHaveEnded : CertificateState.Held)
                : day < asOf ? CertificateState.MayHaveEnded
                // A renewal earned through another exam has no recorded day.
                : day <= asOf.AddMonths(SoonMonths) && !isRenewed ? CertificateState.EndsSoon
                : CertificateState.Held;
            if (state == CertificateState.Ended && ends > asOf)
                ends = null;
            // Of several records of one the latest end counts.
            if (found.TryGetValue(index, out var before) && (before.Ends is null || before.Ends >= ends))
                continue;
            found[index] = new PlanCertificate(
                credential.Code,
                credential.Name,
                credential.Vendor,
                state,
                ends,
                credential.Facts.IssuerUrl?.Value ?? string.Empty
            )
            {
                Earned = evidence.Source.When,
                IsEndedOnRecord = LapseWords.IsSaid(evidence.Source) || LapseWords.IsIn(evidence.Stated),
                Stated = PlanRecord.Shown(evidence.Stated),
                IsBeneath = IsBeneath(evidence, credential, participant, catalog),
                IsRetired = credential.Status == CredentialStatus.Retired && credential.StatusSince < asOf.AddYears(-RetiredYears),
            };
        }

        return [.. found.Values];
    }

    // One rule for all: what has a term ends with it. One of a higher level of the same issuer, passed while it was in force, renews it,
    // and what was passed when it had ended renews nothing.
    private static (DateOnly? Day, bool IsRenewed) Ends(
        Evidence evidence,
        Credential credential,
        Participant participant,
        CareerCatalog catalog,
        DateOnly asOf
    )
    {
        if (
            credential.Facts is not { ValidityMonths.Value: > 0 and < 600 and var months }
            || evidence.Source.When is not { } passed
            || !LapsedCredentials.HasTerm(credential, passed)
            || LapseWords.IsSaidCurrent(evidence.Source)
            || LapsedCredentials.IsKeptInService(evidence, credential, participant, asOf, catalog)
            || LapsedCredentials.SaidForLife(evidence)
        )
            return (null, false);
        var ends = passed.AddMonths((int)months);
        // Passed while it was in force, the next one of the issuer's line renews it for as long again, once in each term.
        var since = passed;
        foreach (var later in participant.Evidence.Where(e => e.Source.When > passed).OrderBy(e => e.Source.When))
        {
            var day = later.Source.When!.Value;
            if (day > since && day <= ends && (Renews(later, credential, catalog) || IsNext(later, credential, catalog)))
                (since, ends) = (ends, ends.AddMonths((int)months));
        }

        return (ends, since != passed);
    }

    // A first or associate one with a higher one of the same track or issuer on record: employers no longer require it.
    private static bool IsBeneath(Evidence evidence, Credential credential, Participant participant, CareerCatalog catalog) =>
        credential.Facts.Level?.Value <= CredentialLevel.Associate
        && participant.Evidence.Any(e =>
            e != evidence
            && ElementKinds.Of(e.Element) == ElementKinds.Credential
            && catalog.FindCredential(e.Element[(ElementKinds.Credential.Length + 1)..]) is { } other
            && other.Facts.Level?.Value > credential.Facts.Level?.Value
            && (
                string.Equals(other.Vendor, credential.Vendor, StringComparison.Ordinal)
                || (credential.Facts.Tracks?.Value is [var track, ..] && other.Facts.Tracks?.Value is [var above, ..] && track == above)
            )
        );

    private static bool IsNext(Evidence evidence, Credential credential, CareerCatalog catalog) =>
        ElementKinds.Of(evidence.Element) == ElementKinds.Credential
        && catalog.FindCredential(evidence.Element[(ElementKinds.Credential.Length + 1)..]) is { } other
        && LapsedCredentials.IsNextInLine(other, credential);

    // Its validity is not recorded, and it is older than most credentials are valid.
    private static bool IsOld(Evidence evidence, Credential credential, DateOnly asOf) =>
        credential.Facts is { ValidityMonths: null, Level.Value: <= CredentialLevel.Associate }
        && evidence.Source.When is { } passed
        && passed.AddMonths(OldMonths) < asOf;

    private const int OldMonths = 36;

    private static bool Renews(Evidence evidence, Credential credential, CareerCatalog catalog) =>
        ElementKinds.Of(evidence.Element) == ElementKinds.Credential
        && catalog.FindCredential(evidence.Element[(ElementKinds.Credential.Length + 1)..]) is { } other
        && !ReferenceEquals(other, credential)
        && other.Facts.Level?.Value > credential.Facts.Level?.Value
        && string.Equals(other.Vendor, credential.Vendor, StringComparison.Ordinal);
}
