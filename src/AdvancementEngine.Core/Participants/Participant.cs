using System.Collections.Immutable;

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

    /// <summary>Jobs that were recorded and not read, in order of recording: <see cref="WorkHistoryKnown"/> is then false.</summary>
    public ImmutableArray<UnreadWork> UnreadWork { get; init; } = [];

    /// <summary>Skills, knowledge, technologies and credentials with evidence.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What was stated as evidence and not read, in order of recording.</summary>
    public ImmutableArray<UnreadEvidence> UnreadEvidence { get; init; } = [];

    /// <summary>Exams passed of credentials that take several.</summary>
    public ImmutableArray<PassedExam> ExamsPassed { get; init; } = [];

    /// <summary>True when the credentials among the evidence are all the person holds, even if none: a requirement of another is then
    /// NotMet, not Unknown.</summary>
    public bool CredentialsKnown { get; init; }

    /// <summary>Items of a list of credentials that was given and not read in full, as written: to be asked back by name.</summary>
    public ImmutableArray<string> UnreadCredentials { get; init; } = [];

    /// <summary>Work-based learning and career exploration activities.</summary>
    public ImmutableArray<ActivityRecord> Activities { get; init; } = [];

    /// <summary>True when the record says which activities were done, even if none.</summary>
    public bool ActivitiesKnown { get; init; }

    /// <summary>Supports the person said they need.</summary>
    public ImmutableArray<SupportNeed> Needs { get; init; } = [];

    /// <summary>True when needs were asked about, even if none were stated.</summary>
    public bool NeedsKnown { get; init; }

    /// <summary>Other recorded facts of the closed list in <c>docs/data-formats.md</c>, ordinal by name; for entry requirements and local
    /// rules.</summary>
    public ImmutableArray<ParticipantFact> Facts { get; init; } = [];

    /// <summary>What the person wants and has.</summary>
    public Goals Goals { get; init; } = Goals.None;
}
