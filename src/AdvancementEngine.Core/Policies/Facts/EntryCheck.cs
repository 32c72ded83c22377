using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A requirement for entry to the program.</summary>
internal sealed class EntryCheck : RequirementCheck
{
    private ParticipantContext _participant = null!;

    protected override Subject Subject => _participant;

    protected override ParticipantContext Participant => _participant;

    protected override OccupationContext? Occupation => null;

    public EntryCheck Begin(ParticipantContext participant, ProgramRequirement required)
    {
        _participant = participant;
        Begin(required);
        return this;
    }
}
