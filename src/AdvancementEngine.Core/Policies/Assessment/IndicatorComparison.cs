using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>One indicator over the other programs of a file.</summary>
/// <param name="Indicator">Indicator.</param>
/// <param name="Met">Others that meet it.</param>
/// <param name="NotMet">Others that do not.</param>
/// <param name="Unknown">Others of which it is unknown.</param>
public sealed record IndicatorComparison(string Indicator, int Met, int NotMet, int Unknown);
