using System.Buffers;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to the line of work by whose exams employers hire: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    // Tools that manage computers with Microsoft's services, and those of other makers. Ours.
    private static readonly SearchValues<string> s_microsoft = SearchValues.Create(
        [
            "active directory", "active-directory", "intune", "entra", "m365", "o365", "microsoft 365", "office 365", "sccm", "azure",
            "exchange", "group policy", "windows server", "windows-server", "configuration manager",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_otherMakers = SearchValues.Create(
        ["jamf", "google workspace", "google admin", "chromebook", "g suite"],
        StringComparison.OrdinalIgnoreCase
    );

    // ISACA, ISC2, EC-Council and GIAC name managers of security as the people whom these are for; credential facts, seen 2026-11.
    private static readonly string[] s_ofManagers = ["isaca-cism", "ec-council-cciso", "isc2-issmp", "giac-gslc"];

    private const string OfSecurityWork = "isc2-cissp";
    private const string Microsoft = "Microsoft";

    // The first exam that employers and DoD 8140 ask for security work.
    private const string UsualOfSecurity = "comptia-security-plus";
    private const double WeeklyHoursForExpert = 8;

    /// <summary>True for a network exam that stands before the security exam of a security goal: one of associate level or above, or
    /// any one where a first security exam is held and the usual one is within the money.</summary>
    public bool IsNetworkTowardSecurity =>
        Aim is { IsOffered: false }
        && Credential.Facts is { Tracks.Value: ["networking", ..], Level.Value: var level }
        && IsSecurityGoal
        && (level >= CredentialLevel.Associate || (Standing.Credentials.Held.Any(LeadsIntoSecurity) && IsSecurityWithinPurse));

    // The security exam can be paid now, so that the network exam need not come before it.
    private bool IsSecurityWithinPurse =>
        Participant.Catalog.FindCredential(UsualOfSecurity) is { } after
        && StudyPlan.FeeLeft(after, Participant.HelpingProgram) is { } fee
        && (Purse is not { Kind: MeasureKind.Number, Number: var money } || fee <= money);

    private bool IsSecurityGoal =>
        Goals.TargetOccupation is { } goal
        && Participant.Catalog.OccupationIndex(goal) is >= 0 and var index
        && Standing.Map.Fields.Of(index) == CareerField.Security;

    private bool LeadsIntoSecurity(int held) =>
        Participant.Catalog.Credentials[held].Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: [Security, ..] };

    /// <summary>Whether network work, a network exam of associate level or above, or networks in the goal's words are on record.</summary>
    public Measure NetworksOnRecord() =>
        Measure.Of(
            (GoalTracks & GoalTrack.Networking) != 0
            || Standing.Work.Held.Any(h => !h.IsOutside && NetworkJobs.Has(Participant.Catalog.Occupations[h.Occupation].Code))
            || Standing.Credentials.Held.Any(IsOfNetworks)
                ? Shown
                : FactField.Absent
        );

    private bool IsOfNetworks(int held) =>
        Participant.Catalog.Credentials[held].Facts is { Level.Value: >= CredentialLevel.Associate, Tracks.Value: ["networking", ..] };

    /// <summary>True for an exam of security managers toward work that leads no department.</summary>
    public bool IsOfManagement =>
        Array.IndexOf(s_ofManagers, Code) >= 0
        && Aim is { IsOffered: false, Toward: var toward }
        && Participant.Catalog.Occupations[toward].Level < OccupationLevel.Lead;

    /// <summary>Whether people led, or the exam of the security work itself (CISSP), are on record.</summary>
    public Measure LeadingOnRecord =>
        Measure.Of(Standing.Credentials.Has(OfSecurityWork) || Participant.Case.Words.LeadsPeople ? Shown : FactField.Absent);

    /// <summary>True for Microsoft's exams of systems and its cloud where another maker's tools are on record, and for its exam of devices
    /// where no ground for it is.</summary>
    public bool IsOfMicrosoftSystems =>
        Aim is { IsOffered: false }
        && Credential.Vendor == Microsoft
        && Credential.Facts.Tracks?.Value is ["systems" or "cloud", ..]
        && (Participant.Case.IsNamed(s_otherMakers) || (Code == EndpointExam && !HasGroundOfEndpoints));

    // An exam of support, systems, networks, cloud or security, IT work above entry level, or tools that manage devices.
    private bool HasGroundOfEndpoints =>
        Standing.Work.HighestLevel > (int)OccupationLevel.Entry
        || Participant.Case.IsNamed(s_endpoint)
        || Standing.Credentials.Held.Any(h =>
            Participant.Catalog.Credentials[h].Facts.Tracks?.Value is ["support" or "systems" or "networking" or "cloud" or Security, ..]
        );

    /// <summary>True for a security exam toward user support, where no federal work is wanted.</summary>
    public bool IsSecurityTowardSupport =>
        Aim is { IsOffered: false, Toward: var toward }
        && Participant.Catalog.Occupations[toward].Code == KnownOccupations.UserSupport
        && Credential.Facts.Tracks?.Value is [Security, ..]
        && !WantsFederalWork;

    private bool WantsFederalWork =>
        Participant.Participant.Facts.Any(f => f is { Name: ParticipantFacts.FederalWork, Value: "wanted" });

    /// <summary>Whether an exam of user support, lapsed or not, or one that covers it is on record.</summary>
    public Measure SupportExamOnRecord()
    {
        var catalog = Participant.Catalog;
        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            if (
                (Standing.Credentials.Has(c) || Standing.Credentials.IsLapsed(c))
                && catalog.Credentials[c].Facts is { Tracks.Value: [var track, ..], Level.Value: var level }
                && Covers(track, "support", level)
            )
                return IsShown;
        }

        return IsNotShown;
    }

    /// <summary>Whether tools of Microsoft's kind are on record.</summary>
    public Measure StackOnRecord() => Measure.Of(Participant.Case.IsNamed(s_microsoft) ? Shown : FactField.Absent);

    /// <summary>True for an expert exam whose hours of study no source gives.</summary>
    public bool IsExpertWithoutHours =>
        Aim is { IsOffered: false } && Credential.Facts is { Level.Value: CredentialLevel.Expert, StudyHours: null };

    /// <summary>Hours a week for study.</summary>
    public Measure HoursForExpert => Measure.Of(Participant.StudyHoursAWeek(), Unit.One);

    /// <summary>Hours a week below which such an exam takes years.</summary>
    public Measure LeastHoursForExpert => Measure.Of(Math.Min(WeeklyHoursForExpert, Value(Thresholds.StudyHours)), Unit.One);
}
