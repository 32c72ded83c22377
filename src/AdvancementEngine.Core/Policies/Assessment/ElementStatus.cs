using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Result of one of the six elements: counts of its indicators.</summary>
/// <param name="Element">1 to 6.</param>
/// <param name="Met">Indicators met.</param>
/// <param name="NotMet">Indicators not met.</param>
/// <param name="Unknown">Indicators unknown.</param>
public sealed record ElementStatus(int Element, int Met, int NotMet, int Unknown);
