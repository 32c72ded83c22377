using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Openings, projected change and entry wage of an occupation, as recorded in the catalog.</summary>
internal static class DemandMeasures
{
    public static Measure Openings(Occupation? occupation) => Measure.Of(occupation?.Demand?.AnnualOpenings, Unit.OpeningsPerYear);

    public static Measure Change(Occupation? occupation) => Measure.Of(occupation?.Demand?.PercentChange, Unit.Percent);

    public static Measure EntryWage(Occupation? occupation) => Measure.Of(occupation?.Wage?.P25, Unit.Usd);
}
