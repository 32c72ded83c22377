namespace AdvancementEngine.Reports.Batches;

/// <summary>A count of participants.</summary>
/// <param name="Code">Code counted.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Participants; null where hidden.</param>
public sealed record BatchCount(string Code, string Name, long? Participants);
