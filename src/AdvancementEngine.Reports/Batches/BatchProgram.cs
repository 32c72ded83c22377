namespace AdvancementEngine.Reports.Batches;

/// <summary>A program's counts.</summary>
/// <param name="Program">Program id; empty for participants without one.</param>
/// <param name="Participants">Participants; null where hidden.</param>
/// <param name="WithNext">Those with an occupation in the group next; null where hidden.</param>
/// <param name="First">The occupation that is first for most of them; null where none is or the count is hidden.</param>
/// <param name="Blocks">The policy that blocks an occupation for most of them; null where none does or the count is hidden.</param>
/// <param name="Opens">The credential that would move an occupation to a better group for most of them; null where none would or the count
/// is hidden.</param>
public sealed record BatchProgram(
    string Program,
    long? Participants,
    long? WithNext,
    BatchCount? First,
    BatchCount? Blocks,
    BatchCount? Opens
);
