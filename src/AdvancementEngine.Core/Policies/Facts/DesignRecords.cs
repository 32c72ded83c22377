using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies;

/// <summary>Openings, projected change and entry wage of an occupation, as the catalog has them.</summary>
internal static class DemandRecord
{
    public static Measure Openings(Occupation? occupation) => Measure.Of(occupation?.Demand?.AnnualOpenings, Unit.OpeningsPerYear);

    public static Measure Change(Occupation? occupation) => Measure.Of(occupation?.Demand?.PercentChange, Unit.Percent);

    public static Measure EntryWage(Occupation? occupation) => Measure.Of(occupation?.Wage?.P25, Unit.Usd);
}

/// <summary>Coverage of an occupation's competencies by a program's taught ones.</summary>
internal static class DesignCoverage
{
    public static Measure Of(ProgramDesign design, string occupation) => Measure.Of(
        CompetencyCoverage.Of(design.Catalog, occupation, design.Taught, design.Value(Thresholds.CoverageImportance), design.Value(Thresholds.CoverageOptionalWeight)).Share, Unit.Share);

    /// <summary>The best covered of the occupations that directed steps lead to; missing where no step is known.</summary>
    public static Measure OfNextSteps(ProgramDesign design, string occupation)
    {
        var best = Measure.Missing;
        foreach (var step in design.Catalog.Steps)
        {
            if (!string.Equals(step.From, occupation, StringComparison.Ordinal)) continue;
            var share = Of(design, step.To);
            if (share.Kind == MeasureKind.Number && (best.Kind == MeasureKind.Missing || share.Number > best.Number)) best = share;
        }

        return best;
    }
}

/// <summary>Agreements with sponsors, as recorded for an occupation.</summary>
internal static class AgreementRecord
{
    public static ImmutableArray<string> EntryOrCredit { get; } = ["credit-for-prior-learning", "direct-entry"];

    public static ImmutableArray<string> Interview { get; } = ["interview"];

    public static ImmutableArray<string> Any { get; } = ["credit-for-prior-learning", "direct-entry", "interview"];

    /// <summary>Kinds agreed for an occupation. A fact without occupation speaks of the targets the program states, of no other.</summary>
    public static RecordedCodes For(ProgramDesign design, string occupation)
    {
        var isTarget = design.Record.StatedTargets.Contains(occupation, StringComparer.Ordinal);
        bool Speaks(ProgramFact fact) => fact.Occupation is { } named ? SocCodes.SameFamily(named, occupation) : isTarget;
        bool Agreed(string kind) => design.Record.Holding(ProgramFacts.Agreement).Any(f => f.About == kind && Speaks(f));
        bool Denied(string kind) => !Agreed(kind) && design.Record.Of(ProgramFacts.Agreement).Any(f => f.About == kind && ProgramRecord.IsAbsence(f) && (f.Occupation is null || Speaks(f)));
        return new([.. Any.Where(Agreed)], [.. Any.Where(Denied)]);
    }
}
