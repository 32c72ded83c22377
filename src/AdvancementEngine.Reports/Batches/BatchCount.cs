namespace AdvancementEngine.Reports.Batches;

/// <summary>A count of participants.</summary>
/// <param name="Code">The code that is counted.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Number of participants; null if suppressed.</param>
public sealed record BatchCount(string Code, string Name, long? Participants);
