using System.Globalization;

namespace AdvancementEngine.Operations.Replay;

/// <summary>The result of a replay.</summary>
/// <param name="Replayed">Participants re-ranked.</param>
/// <param name="Differences">One line each, in input order; empty if everything is equal.</param>
public sealed record ReplayOutcome(long Replayed, IReadOnlyList<string> Differences);
