using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What is recorded about one fact that a requirement may name.</summary>
/// <param name="Info">The fact; null for an element (<c>credential:comptia-a-plus</c>).</param>
/// <param name="Value">Its value; missing if nothing is recorded.</param>
/// <param name="IsComplete">False if a total may still grow.</param>
internal readonly record struct RecordedFact(ParticipantFactInfo? Info, Measure Value, bool IsComplete);
