using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Demand for an occupation (BLS Employment Projections, national).</summary>
/// <param name="AnnualOpenings">Average openings a year, persons.</param>
/// <param name="PercentChange">Projected employment change over the ten years, percent.</param>
/// <param name="SharedWith">The 6-digit SOC code the numbers are of when several O*NET occupations share them; else null.</param>
public sealed record Demand(int? AnnualOpenings, float? PercentChange, string? SharedWith);
