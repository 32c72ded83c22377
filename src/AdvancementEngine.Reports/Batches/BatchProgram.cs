namespace AdvancementEngine.Reports.Batches;

/// <summary>Counts for one program.</summary>
/// <param name="Program">Program id; empty for participants without one.</param>
/// <param name="Participants">Number of participants; null if suppressed.</param>
/// <param name="WithNext">Participants with an occupation in the "next" group; null if suppressed.</param>
/// <param name="First">The occupation ranked first for the most participants; null if there is none or the count is suppressed.</param>
/// <param name="Blocks">The policy that blocks an occupation for the most participants; null if there is none or the count is
/// suppressed.</param>
/// <param name="Opens">The credential that would move an occupation to a better group for the most participants; null if there is none or
/// the count is suppressed.</param>
public sealed record BatchProgram(
    string Program,
    long? Participants,
    long? WithNext,
    BatchCount? First,
    BatchCount? Blocks,
    BatchCount? Opens
);
