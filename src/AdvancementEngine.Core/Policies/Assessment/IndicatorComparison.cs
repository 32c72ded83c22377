using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>One indicator across the other programs in a file.</summary>
/// <param name="Indicator">Indicator.</param>
/// <param name="Met">Other programs that meet it.</param>
/// <param name="NotMet">Other programs that do not.</param>
/// <param name="Unknown">Other programs for which it is unknown.</param>
public sealed record IndicatorComparison(string Indicator, int Met, int NotMet, int Unknown);
