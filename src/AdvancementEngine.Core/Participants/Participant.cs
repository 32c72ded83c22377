using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A person's recorded facts, codes resolved against one catalog. No protected attribute is among them.</summary>
public sealed record Participant
{
    /// <summary>The program's or agency's id of the person.</summary>
    public required string Id { get; init; }

    /// <summary>Training program attended, or null.</summary>
    public string? Program { get; init; }

    /// <summary>The day the program was completed; null when not completed or unknown.</summary>
    public DateOnly? ProgramCompleted { get; init; }

    /// <summary>Highest education reached, or null when unknown.</summary>
    public EducationRecord? Education { get; init; }

    /// <summary>Work spells, in order of start. Empty and <see cref="WorkHistoryKnown"/> false: unknown.</summary>
    public ImmutableArray<WorkSpell> Work { get; init; } = [];

    /// <summary>True when the record says what work was done, even if none.</summary>
    public bool WorkHistoryKnown { get; init; }

    /// <summary>Skills, knowledge, technologies and credentials with evidence.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>True when the credentials among the evidence are all the person holds, even if none: a requirement of another is then NotMet, not Unknown.</summary>
    public bool CredentialsKnown { get; init; }

    /// <summary>Work-based learning and career exploration activities.</summary>
    public ImmutableArray<ActivityRecord> Activities { get; init; } = [];

    /// <summary>True when the record says which activities were done, even if none.</summary>
    public bool ActivitiesKnown { get; init; }

    /// <summary>Supports the person said they need.</summary>
    public ImmutableArray<SupportNeed> Needs { get; init; } = [];

    /// <summary>True when needs were asked about, even if none were stated.</summary>
    public bool NeedsKnown { get; init; }

    /// <summary>Other recorded facts of the closed list in <c>docs/data-formats.md</c>, ordinal by name; for entry requirements and local rules.</summary>
    public ImmutableArray<ParticipantFact> Facts { get; init; } = [];

    /// <summary>What the person wants and has.</summary>
    public Goals Goals { get; init; } = Goals.None;
}

/// <summary>Education reached.</summary>
/// <param name="Level">Highest level.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record EducationRecord(EducationLevel Level, Source Source);

/// <summary>A spell of work.</summary>
/// <param name="Occupation">O*NET-SOC code, or <see cref="OtherOccupation"/>.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; null while it goes on.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record WorkSpell(string Occupation, DateOnly Start, DateOnly? End, Source Source)
{
    /// <summary>Stands for an occupation that the catalog does not list: the spell counts as work, and as nothing more.</summary>
    public const string OtherOccupation = "other";
}

/// <summary>How a person is known to have an element, strongest first.</summary>
public enum EvidenceKind
{
    /// <summary>A credential earned, or an assessment by someone who saw the work.</summary>
    Assessed = 0,

    /// <summary>Used at work.</summary>
    Used = 1,

    /// <summary>Taught by a completed program or course.</summary>
    Taught = 2,

    /// <summary>Said by the person.</summary>
    SelfReported = 3,
}

/// <summary>One piece of evidence that a person has an element.</summary>
/// <param name="Element">Element id (skill, knowledge, technology, credential).</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Source">Who, when, what; for <see cref="EvidenceKind.Assessed"/> Who is the assessor or issuer.</param>
public sealed record Evidence(string Element, EvidenceKind Kind, Source Source);

/// <summary>An activity done.</summary>
/// <param name="Activity">Activity code, see <c>WorkBasedLearning</c>.</param>
/// <param name="Hours">Hours; null when not recorded.</param>
/// <param name="Occupation">O*NET-SOC code it served; null when not recorded.</param>
/// <param name="Source">Who (the host), when, what.</param>
public sealed record ActivityRecord(string Activity, float? Hours, string? Occupation, Source Source);

/// <summary>A support a person needs.</summary>
/// <param name="Support">Support code, see <c>Supports</c>.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record SupportNeed(string Support, Source Source);

/// <summary>Another recorded fact.</summary>
/// <param name="Name">Fact name of the closed list.</param>
/// <param name="Value">Its value as recorded, checked against the list's type.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ParticipantFact(string Name, string Value, Source Source);

/// <summary>A participant's goals; each may be absent.</summary>
/// <param name="TargetOccupation">O*NET-SOC code aimed at.</param>
/// <param name="WageFloorUsd">Lowest acceptable annual wage, US dollars.</param>
/// <param name="MonthsAvailable">Months available for preparation.</param>
/// <param name="MoneyAvailableUsd">Own money available for preparation, US dollars.</param>
/// <param name="Interests">RIASEC, six numbers 0 to 7 in the order R I A S E C; empty when not given.</param>
public sealed record Goals(string? TargetOccupation, int? WageFloorUsd, float? MonthsAvailable, float? MoneyAvailableUsd, ImmutableArray<float> Interests)
{
    /// <summary>No goal recorded.</summary>
    public static Goals None { get; } = new(null, null, null, null, []);

    /// <summary>True when nothing was stated.</summary>
    public bool IsEmpty => this is { TargetOccupation: null, WageFloorUsd: null, MonthsAvailable: null, MoneyAvailableUsd: null, Interests.Length: 0 };
}
