using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>What to ask the provider.</summary>
/// <param name="Fact">Program fact to record; <c>target</c> for the target occupation.</param>
/// <param name="About">Objects of the fact still missing, ordinal; empty where it has none.</param>
/// <param name="Indicators">Unknown indicators it would help decide, ordinal.</param>
/// <param name="Weight">How much it decides: the sum over those indicators of one over the facts each still misses.</param>
public sealed record ProviderQuestion(string Fact, ImmutableArray<string> About, ImmutableArray<string> Indicators, double Weight);
