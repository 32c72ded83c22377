using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Data.Programs;

/// <summary>How a text in a program file was matched.</summary>
public sealed record ProgramNote(string File, long Line, IntakeNote Note);
