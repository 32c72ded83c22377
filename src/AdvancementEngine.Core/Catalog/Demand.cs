using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Demand for an occupation (BLS Employment Projections, national).</summary>
/// <param name="AnnualOpenings">Average openings per year, persons.</param>
/// <param name="PercentChange">Projected employment change over the ten years, percent.</param>
/// <param name="SharedWith">The 6-digit SOC code the numbers are published for, if several O*NET occupations share them; otherwise
/// null.</param>
public sealed record Demand(int? AnnualOpenings, float? PercentChange, string? SharedWith);
