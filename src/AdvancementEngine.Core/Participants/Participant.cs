using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A person's recorded facts, with codes resolved against one catalog. Protected attributes are not among them.</summary>
public sealed record Participant
{
    /// <summary>The program's or agency's id for the person.</summary>
    public required string Id { get; init; }

    /// <summary>Training program attended, or null.</summary>
    public string? Program { get; init; }

    /// <summary>The day the program was completed; null if not completed or unknown.</summary>
    public DateOnly? ProgramCompleted { get; init; }

    /// <summary>True if the program was completed by a day; false where no day of completion is recorded.</summary>
    /// <param name="asOf">The day.</param>
    public bool HasCompletedProgram(DateOnly asOf) => ProgramCompleted is { } completed && completed <= asOf;

    /// <summary>Highest education reached, or null if unknown.</summary>
    public EducationRecord? Education { get; init; }

    /// <summary>Jobs, in order of start. Empty with <see cref="WorkHistoryKnown"/> false means unknown.</summary>
    public ImmutableArray<WorkSpell> Work { get; init; } = [];

    /// <summary>True if the record says what work was done, even if none.</summary>
    public bool WorkHistoryKnown { get; init; }

    /// <summary>Recorded jobs that were not recognized, in order of recording; <see cref="WorkHistoryKnown"/> is then false.</summary>
    public ImmutableArray<UnreadWork> UnreadWork { get; init; } = [];

    /// <summary>Skills, knowledge, technologies and credentials with evidence.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Stated evidence that was not recognized, in order of recording.</summary>
    public ImmutableArray<UnreadEvidence> UnreadEvidence { get; init; } = [];

    /// <summary>Exams passed toward credentials that require several.</summary>
    public ImmutableArray<PassedExam> ExamsPassed { get; init; } = [];

    /// <summary>Credentials that are prepared for, or whose exam was not passed.</summary>
    public ImmutableArray<StartedExam> ExamsStarted { get; init; } = [];

    /// <summary>True if the credentials among the evidence are all the person holds, even if none: a requirement for another is then
    /// NotMet, not Unknown.</summary>
    public bool CredentialsKnown { get; init; }

    /// <summary>Items, as written, of a list of credentials that was not recognized in full; the person is asked about each by
    /// name.</summary>
    public ImmutableArray<string> UnreadCredentials { get; init; } = [];

    /// <summary>Work-based learning and career exploration activities.</summary>
    public ImmutableArray<ActivityRecord> Activities { get; init; } = [];

    /// <summary>True if the record says which activities were done, even if none.</summary>
    public bool ActivitiesKnown { get; init; }

    /// <summary>Supports the person said they need.</summary>
    public ImmutableArray<SupportNeed> Needs { get; init; } = [];

    /// <summary>True if the person was asked about needs, even if none were stated.</summary>
    public bool NeedsKnown { get; init; }

    /// <summary>Other recorded facts from the closed list in <c>docs/data-formats.md</c>, ordinal by name; for entry requirements and local
    /// rules.</summary>
    public ImmutableArray<ParticipantFact> Facts { get; init; } = [];

    /// <summary>The person's goals and resources.</summary>
    public Goals Goals { get; init; } = Goals.None;
}
