namespace AdvancementEngine.Reports.Batches;

/// <summary>What a policy, or an element's policies, blocks.</summary>
/// <param name="Code">Policy code, or element.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Participants with an occupation that it blocks; null where hidden.</param>
/// <param name="Occupations">Occupations it blocks, summed over participants; null where hidden.</param>
public sealed record BatchBlock(string Code, string Name, long? Participants, long? Occupations);
