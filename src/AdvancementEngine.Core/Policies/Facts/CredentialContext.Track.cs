using System.Buffers;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to the kind of work that the record and goal show: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    private const string Security = "security";

    // Words for work with end-user devices, for data centers and hardware, and for governance. Ours.
    private static readonly SearchValues<string> s_endpoint = SearchValues.Create(
        [
            "intune",
            "endpoint",
            "sccm",
            "configuration manager",
            "imaging",
            "autopilot",
            "desktop",
            "help desk",
            "helpdesk",
            "deskside",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_serverHardware = SearchValues.Create(
        ["data center", "datacenter", "rack", "server hardware", "centro de datos"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_governance = SearchValues.Create(
        [
            "rmf",
            "emass",
            "nist",
            "audit",
            "complian",
            "grc",
            "governance",
            "risk",
            "isso",
            "issm",
            "privacy",
            "hipaa",
            "fedramp",
            "sox",
            "policy",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[] s_governanceExams = ["isc2-cgrc", "isaca-cisa", "isaca-crisc", "isaca-cdpse", "iapp-cipp-us"];

    private const string EndpointExam = "microsoft-endpoint-administrator-associate";
    private const string ServerExam = "comptia-server-plus";

    /// <summary>Months the person has for study, as stated; missing if not stated.</summary>
    public Measure MonthsStated => Measure.Of(Goals.MonthsAvailable, Unit.Months);

    /// <summary>True for the end-user device exam, if it is considered for work other than user support, or for people who come to user
    /// support from other IT work.</summary>
    public bool IsOfEndpoints =>
        Code == EndpointExam
        && Aim is { IsOffered: false, Toward: var toward }
        && (
            Participant.Catalog.Occupations[toward].Code != KnownOccupations.UserSupport
            || (Standing.Work is { ItMonths: > 0f } work && (work.ComputerMonths <= 0f || !work.IsReturning))
        );

    /// <summary>Whether the current job is user support, or work with end-user devices is on record.</summary>
    public Measure EndpointsOnRecord() =>
        Measure.Of(
            Standing.Work.Present is >= 0 and var present && Participant.Catalog.Occupations[present].Code == KnownOccupations.UserSupport
            || Participant.Case.IsNamed(s_endpoint)
                ? Shown
                : FactField.Absent
        );

    /// <summary>True for the server hardware exam.</summary>
    public bool IsOfServerHardware => Code == ServerExam && Aim is { IsOffered: false };

    /// <summary>Whether hardware or data center work is on record.</summary>
    public Measure ServerHardwareOnRecord() =>
        Measure.Of(
            Standing.Work.Held.Any(h => IsHardware(Participant.Catalog.Occupations[h.Occupation].Code))
            || Participant.Case.IsNamed(s_serverHardware)
                ? Shown
                : FactField.Absent
        );

    // Computer repairers and electronics technicians.
    private static bool IsHardware(string occupation) =>
        occupation
            is KnownOccupations.OfficeMachineRepair
                or KnownOccupations.ElectronicsTechnicians;

    /// <summary>True for a governance, audit or privacy exam.</summary>
    public bool IsOfGovernance => Array.IndexOf(s_governanceExams, Code) >= 0 && Aim is { IsOffered: false };

    /// <summary>Whether governance, audit or privacy is on record or named in the goal.</summary>
    public Measure GovernanceOnRecord() => Measure.Of(Participant.Case.IsNamed(s_governance) ? Shown : FactField.Absent);

    /// <summary>True for a first security exam, which leads to the usual one.</summary>
    public bool IsFirstOfSecurity =>
        Aim is { IsOffered: false }
        && Credential.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: [Security, ..] };

    /// <summary>Credentials, IT work and completed training that count as the basis security builds on; empty if none.</summary>
    public Measure GroundOfSecurity()
    {
        var ground = ImmutableArray.CreateBuilder<string>();
        foreach (var held in Standing.Credentials.Held)
        {
            if (Participant.Catalog.Credentials[held].Facts.Tracks?.Value is ["support" or "networking" or "systems" or Security, ..])
                ground.Add(Participant.Catalog.Credentials[held].Code);
        }

        if (Standing.Work.ItMonths > 0f)
            ground.Add("work");
        if ((Standing.Fields & CareerField.Security) != 0 && Participant.Participant.ProgramCompleted <= Participant.AsOf)
            ground.Add("program");
        return Measure.Of(ground.ToImmutable());
    }

    /// <summary>True for a first-level credential that was held and has lapsed, unless it is the first one for the step.</summary>
    public bool IsLapsedFirst =>
        Aim != null
        && Credential.Facts.Level?.Value == CredentialLevel.Foundation
        && Standing.Credentials.IsLapsed(Index)
        && !IsFirstUsual;

    // The first one that usually goes with the step is renewed anyway.
    private bool IsFirstUsual =>
        Aim is { Toward: var toward }
        && Standing.UsualCredentials(toward) is [var first, ..]
        && string.Equals(first, Code, StringComparison.Ordinal);

    /// <summary>True for a person who has not worked in IT above entry level: exams are read in English and taken at a keyboard.</summary>
    public bool IsBeginner => Aim != null && Standing.Work.HighestLevel < (int)OccupationLevel.Early;

    /// <summary>True for a security exam, for a person new to IT who holds no credential, unless it is the first one for the step or the
    /// program offers it.</summary>
    public bool IsBeyondFirst =>
        Aim is { IsOffered: false }
        && Credential.Facts.Tracks?.Value is [Security, ..]
        && IsFromOutside && Standing.Credentials.Held.Count == 0 && !IsFirstUsual;

    /// <summary>True for a network exam that leads to the usual one for security work, for a person with IT work or an exam, who can take
    /// the security exam without it.</summary>
    public bool IsBeforeSecurity =>
        Aim is { IsOffered: false }
        && Credential.Facts.Tracks?.Value is ["networking", ..]
        && (!IsFromOutside || Standing.Credentials.Held.Count > 0)
        && SecurityAfter is not null;

    /// <summary>Combined cost of it and the security exam after it; missing if either price is unknown.</summary>
    public Measure FeeOfBoth =>
        FeeLeft is { Kind: MeasureKind.Number, Number: var fee }
        && SecurityAfter is { } after
        && StudyPlan.FeeLeft(after, Participant.HelpingProgram) is { } other
            ? Measure.Of(fee + other, Unit.Usd)
            : Measure.Missing;

    private Credential? SecurityAfter
    {
        get
        {
            if (Aim is not { Toward: var toward } || Standing.Map.Fields.Of(toward) != CareerField.Security)
                return null;
            foreach (var usual in Standing.UsualCredentials(toward))
            {
                if (
                    Participant.Catalog.FindCredential(usual) is { Facts.Tracks.Value: [Security, ..] } after
                    && !Standing.Credentials.Has(usual)
                    && Credential.Facts.LeadsTo?.Value.Contains(usual, StringComparer.Ordinal) == true
                )
                    return after;
            }

            return null;
        }
    }

    /// <summary>The money available; missing if not stated, or if a payer on record pays for everything.</summary>
    public Measure Purse => IsPaidByPlan ? Measure.Missing : Measure.Of(Goals.MoneyAvailableUsd, Unit.Usd);

    /// <summary>Grade level on a reading test; missing if none is recorded.</summary>
    public Measure ReadingGrade => Participant.ReadingGrade;

    /// <summary>Words per minute on a typing test; missing if none is recorded.</summary>
    public Measure TypingSpeed => Participant.TypingSpeed;

    /// <summary>True for a course without an exam that the person's program does not offer, toward work whose employers require
    /// exams.</summary>
    public bool IsOwnCourse => Aim is { IsOffered: false } && Credential.Facts.Exams?.Value is "0" && !FirstAsksNone;

    /// <summary>Tracks that the goal names; none if it names none.</summary>
    public GoalTrack GoalTracks => GoalTrackWords.Of(Goals);

    /// <summary>True for a credential toward infrastructure work if the goal names a track.</summary>
    public bool IsOfNamedTrack =>
        Aim is { IsOffered: false, Toward: var toward }
        && GoalTracks != GoalTrack.None
        && Standing.Map.Fields.Of(toward) == CareerField.Infrastructure
        && Credential.Facts.Tracks?.Value is ["networking" or "cloud" or "systems" or "support", ..]
        && !(IsFirstStep && Standing.Work.ItMonths < Value(Thresholds.AssociateMonths));

    // For beginners, support comes before any track.
    private bool IsFirstStep =>
        Credential.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: ["support" or "networking", ..] };

    /// <summary>Whether the goal names one of its tracks.</summary>
    public Measure TrackNamed()
    {
        var own = GoalTrack.None;
        foreach (var track in Credential.Facts.Tracks?.Value ?? [])
            own |= GoalTrackWords.OfTrack(track);
        return Measure.Of((own & GoalTracks) != 0 ? Shown : FactField.Absent);
    }

    /// <summary>True if the person's program pays for it, in part or in full, for the people it helps.</summary>
    public bool IsPaidByProgram =>
        Aim != null && Participant.Program?.Number(Programs.ProgramFacts.FeeSupport, Code) > 0;

    /// <summary>Whether the program still helps this person with fees.</summary>
    public Measure HelpOfProgram => Measure.Of(Participant.HelpingProgram is null ? "over" : Shown);

    /// <summary>True if it is considered for a path.</summary>
    public bool IsAimed => Aim != null;

    /// <summary>Credentials of its track that this one leads to and that were already earned, lapsed or not; itself if it was passed and is
    /// taken only once; empty if none.</summary>
    public Measure EarnedBeyond()
    {
        var earned = ImmutableArray.CreateBuilder<string>();
        if (LapsedCredentials.IsPassedOnce(Credential) && Standing.Credentials.IsLapsed(Index))
            earned.Add(Code);
        foreach (var code in Credential.Facts.LeadsTo?.Value ?? [])
        {
            if (
                Participant.Catalog.CredentialIndex(code) is >= 0 and var index
                && IsOfItsTrack(Participant.Catalog.Credentials[index])
                && (Standing.Credentials.Has(index) || Standing.Credentials.IsLapsed(index) || Standing.Credentials.IsBegun(index))
            )
                earned.Add(code);
        }

        return Measure.Of(earned.ToImmutable());
    }

    private bool IsOfItsTrack(Credential other) =>
        other.Facts.Tracks?.Value is [var track, ..]
        && Credential.Facts.Tracks?.Value is [var own, ..]
        && string.Equals(track, own, StringComparison.Ordinal);

    /// <summary>The value for wanting a change.</summary>
    public static readonly Measure IsChange = Measure.Of("change");

    /// <summary>Whether the goal asks for a change or to keep the current work; missing without a goal.</summary>
    public Measure ChangeWanted =>
        Goals.Stated.Length == 0 ? Measure.Missing
        : (Participant.StatedWish & (GoalWish.Stay | GoalWish.SameWork)) != 0 ? Measure.Of("stay")
        : IsChange;
}
