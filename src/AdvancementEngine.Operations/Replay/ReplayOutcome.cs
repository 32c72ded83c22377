using System.Globalization;

namespace AdvancementEngine.Operations.Replay;

/// <summary>What a replay found.</summary>
/// <param name="Replayed">Participants ranked again.</param>
/// <param name="Differences">One line each, in input order; empty when everything is equal.</param>
public sealed record ReplayOutcome(long Replayed, IReadOnlyList<string> Differences);
