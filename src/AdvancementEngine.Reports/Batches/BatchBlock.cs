namespace AdvancementEngine.Reports.Batches;

/// <summary>How much a policy, or the policies of an element, blocks.</summary>
/// <param name="Code">Policy code or element.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Participants for whom it blocks at least one occupation; null if suppressed.</param>
/// <param name="Occupations">Occupations it blocks, summed over participants; null if suppressed.</param>
public sealed record BatchBlock(string Code, string Name, long? Participants, long? Occupations);
