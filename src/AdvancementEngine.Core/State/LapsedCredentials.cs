using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Determines which recorded credentials are no longer valid: the record says so, or the exam must be retaken periodically and its
/// time ran out long ago.</summary>
internal static class LapsedCredentials
{
    // Allows for late renewals and for timely ones that were not recorded. Ours.
    private const int GraceMonths = 12;

    // Major group of the SOC.
    private const string ComputerWork = "15-";

    // CompTIA certifications earned before 2011 do not expire.
    private static readonly DateOnly s_renewableSince = new(2011, 1, 1);

    /// <summary>Those that were for life until their issuer set a term, as the notes of the catalog's terms have it.</summary>
    internal static IReadOnlyDictionary<string, DateOnly> TermSince { get; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal)
    {
        ["microsoft-office-specialist"] = new(2025, 6, 18),
        ["comptia-project-plus"] = new(2025, 10, 1),
        ["comptia-server-plus"] = new(2025, 10, 1),
        ["cisco-ccst-cybersecurity"] = new(2025, 7, 15),
        ["cisco-ccst-it-support"] = new(2025, 7, 15),
        ["cisco-ccst-networking"] = new(2025, 7, 15),
    };

    // Its professional exams are renewed every three years by another exam (certification pages, seen 2025-06): the date on record tells
    // when one ran out.
    private const string RenewedByExam = "Amazon Web Services";

    /// <summary>True for a credential that ends, passed since its issuer set a term; what was passed before is for life.</summary>
    public static bool HasTerm(Credential credential, DateOnly passed) =>
        passed >= TermSince.GetValueOrDefault(credential.Code, s_renewableSince);

    /// <summary>True if a credential is on record but not valid on a day.</summary>
    public static bool Has(Evidence evidence, Credential credential, Participant participant, DateOnly asOf, CareerCatalog catalog) =>
        LapseWords.IsSaid(evidence.Source)
        || (
            RanOut(evidence, credential, asOf)
            && !SaidForLife(evidence)
            && !LapseWords.IsSaidCurrent(evidence.Source)
            && !IsRenewedByHigher(credential, evidence, participant, catalog)
            && !IsKeptInService(evidence, credential, participant, asOf, catalog)
        );

    /// <summary>True where the source says that a credential never ends.</summary>
    public static bool SaidForLife(Evidence evidence) =>
        evidence.Source.Who.Contains("life", StringComparison.OrdinalIgnoreCase)
        || evidence.Source.What.Contains("life", StringComparison.OrdinalIgnoreCase);

    // Other professional and expert credentials are maintained by education and fees year by year; a date alone says nothing about them.
    private static bool RanOut(Evidence evidence, Credential credential, DateOnly asOf) =>
        credential.Facts is { ValidityMonths.Value: > 0 and < 600 and var months, Level.Value: var level }
        && (
            level <= CredentialLevel.Associate
            || (level == CredentialLevel.Professional && credential.Vendor == RenewedByExam)
        )
        && evidence.Source.When is { } passed
        && HasTerm(credential, passed)
        && passed.AddMonths((int)months + GraceMonths) < asOf;

    // The services require people who work on their systems to maintain the certifications that DoD 8140 accepts, and pay for it: a person
    // who has not left such work since the exam still holds it.
    internal static bool IsKeptInService(
        Evidence evidence,
        Credential credential,
        Participant participant,
        DateOnly asOf,
        CareerCatalog catalog
    ) =>
        participant.Work.Any(w =>
            w.IsPresent(asOf)
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

    /// <summary>True for a first exam that is not taken twice: a Foundation of service management (ITIL), once passed, is known; a further
    /// exam of its line keeps it. Ours.</summary>
    public static bool IsPassedOnce(Credential credential) =>
        credential.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: ["service-management", ..] };

    /// <summary>True where one credential is the next of the same issuer after another, as the issuer says: passing it renews the one
    /// before.</summary>
    public static bool IsNextInLine(Credential next, Credential before) =>
        string.Equals(next.Vendor, before.Vendor, StringComparison.Ordinal)
        && before.Facts.LeadsTo?.Value.Contains(next.Code, StringComparer.Ordinal) == true;

    // Renewed by the next exam of its line, or by one passed later with a higher level, from the same issuer or with the same main track.
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
            if ((sameLine && held.Facts.Level?.Value > credential.Facts.Level?.Value) || IsNextInLine(held, credential))
                return true;
        }

        return false;
    }
}
