using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A local requirement of an occupation.</summary>
internal sealed class LocalCheck : RequirementCheck
{
    private OccupationContext _occupation = null!;

    protected override Subject Subject => _occupation;

    protected override ParticipantContext Participant => _occupation.Participant;

    protected override OccupationContext? Occupation => _occupation;

    public LocalCheck Begin(OccupationContext occupation, ProgramRequirement required)
    {
        _occupation = occupation;
        Begin(required);
        return this;
    }
}
