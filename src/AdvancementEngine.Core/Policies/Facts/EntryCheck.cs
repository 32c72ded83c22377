using System.Runtime.InteropServices;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A requirement for entry to the program, beside what is recorded of the participant.</summary>
internal sealed class EntryCheck
{
    private ProgramRequirement _asked = null!;

    public ParticipantContext ParticipantContext { get; private set; } = null!;

    public string Name => _asked.Fact.About;

    public EntryCheck Open(ParticipantContext standing, ProgramRequirement asked)
    {
        (ParticipantContext, _asked) = (standing, asked);
        return this;
    }

    /// <summary>The recorded fact compared as the requirement asks.</summary>
    public Answer Compared() => ParticipantContext.Compared(null, _asked);
}
