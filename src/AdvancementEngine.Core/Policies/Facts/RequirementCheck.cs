using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A requirement that a program records, and what is recorded about the participant for it.</summary>
internal abstract class RequirementCheck : SubjectDetail
{
    private ProgramRequirement _required = null!;

    public override string Name => _required.Fact.About;

    /// <summary>What is required.</summary>
    public Requirement Requirement => _required.Requirement;

    /// <summary>What is recorded for the fact it names.</summary>
    public RecordedFact Recorded => ParticipantFactLookup.Of(Participant, Occupation, Requirement.Fact);

    /// <summary>True if another requirement of the program contradicts it.</summary>
    public bool IsContradicted => Participant.Case.Program!.Contradicted.Contains(_required);

    protected abstract ParticipantContext Participant { get; }

    /// <summary>The occupation it is for; null for entry to the program.</summary>
    protected abstract OccupationContext? Occupation { get; }

    protected void Begin(ProgramRequirement required) => _required = required;
}
