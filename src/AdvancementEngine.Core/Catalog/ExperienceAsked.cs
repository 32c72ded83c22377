namespace AdvancementEngine.Catalog;

/// <summary>Months of related work that people in an occupation had.</summary>
/// <param name="LowerMonths">Lower quartile, months, 0 or more: where people begin.</param>
/// <param name="MedianMonths">Median, months, at least <paramref name="LowerMonths"/>: where people are comfortable.</param>
/// <param name="Source"><c>onet</c>, <c>bls</c> or <c>ours</c>.</param>
/// <param name="Reason">Why, where the source is ours; else empty.</param>
public sealed record ExperienceAsked(float LowerMonths, float MedianMonths, string Source, string Reason = "");
