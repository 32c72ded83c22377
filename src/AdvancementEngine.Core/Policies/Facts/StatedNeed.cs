using System.Runtime.InteropServices;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A support the participant said is needed, beside what the program offers.</summary>
internal sealed class StatedNeed
{
    public ParticipantContext ParticipantContext { get; private set; } = null!;

    public string Support { get; private set; } = string.Empty;

    public StatedNeed Open(ParticipantContext standing, SupportNeed need)
    {
        (ParticipantContext, Support) = (standing, need.Support);
        return this;
    }

    /// <summary>The support is among those the program records as offered.</summary>
    public Answer Offered() => new(
        ParticipantContext.Program?.Says(ProgramFacts.Support, Support) switch { true => Verdict.Met, false => Verdict.NotMet, null => Verdict.Unknown },
        Measure.Of(ParticipantContext.Program?.Says(ProgramFacts.Support, Support) switch { true => Support, false => FactField.Absent, null => null }),
        Measure.Of(Support));
}
