using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A support that the participant stated as a need.</summary>
internal sealed class StatedNeed : SubjectDetail
{
    private ParticipantContext _participant = null!;
    private SupportNeed _need = null!;

    public override string Name => _need.Support;

    /// <summary>What the program records about this support.</summary>
    public RecordedPresence SupportOffered =>
        RecordedPresence.Of(_participant.Program?.Says(ProgramFacts.Support, Name), Name, FactField.Absent);

    protected override Subject Subject => _participant;

    public StatedNeed Begin(ParticipantContext participant, SupportNeed need)
    {
        (_participant, _need) = (participant, need);
        return this;
    }
}
