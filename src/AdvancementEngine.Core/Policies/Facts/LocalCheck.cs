using System.Runtime.InteropServices;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A local requirement of an occupation, beside what is recorded of the participant.</summary>
internal sealed class LocalCheck
{
    private ProgramRequirement _asked = null!;

    public OccupationContext Candidacy { get; private set; } = null!;

    public string Name => _asked.Fact.About;

    public LocalCheck Open(OccupationContext candidacy, ProgramRequirement asked)
    {
        (Candidacy, _asked) = (candidacy, asked);
        return this;
    }

    /// <summary>The recorded fact compared as the requirement asks.</summary>
    public Answer Compared() => Candidacy.ParticipantContext.Compared(Candidacy, _asked);
}
