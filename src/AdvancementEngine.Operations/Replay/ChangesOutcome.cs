namespace AdvancementEngine.Operations.Replay;

/// <summary>The result of comparing two runs.</summary>
/// <param name="Changed">Participants with a different result.</param>
/// <param name="Missing">Inputs of the runs that are missing, so that nothing was re-ranked; otherwise empty.</param>
public sealed record ChangesOutcome(long Changed, string Missing);
