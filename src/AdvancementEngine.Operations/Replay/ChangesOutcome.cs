namespace AdvancementEngine.Operations.Replay;

/// <summary>What comparing two runs found.</summary>
/// <param name="Changed">Participants with another result.</param>
/// <param name="Missing">What the runs were made from and is not there any more, so that nothing was ranked again; empty otherwise.</param>
public sealed record ChangesOutcome(long Changed, string Missing);
