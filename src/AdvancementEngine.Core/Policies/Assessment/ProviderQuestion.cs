using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>A question for the provider.</summary>
/// <param name="Fact">Program fact to record; <c>target</c> for the target occupation.</param>
/// <param name="About">Objects of the fact that are still missing, ordinal; empty if it has none.</param>
/// <param name="Indicators">Unknown indicators it would help decide, ordinal.</param>
/// <param name="Weight">How much it decides: summed over those indicators, one divided by the number of facts each is still
/// missing.</param>
public sealed record ProviderQuestion(string Fact, ImmutableArray<string> About, ImmutableArray<string> Indicators, double Weight);
