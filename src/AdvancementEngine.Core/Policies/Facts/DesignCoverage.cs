using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Coverage of an occupation's competencies by those a program teaches.</summary>
internal static class DesignCoverage
{
    public static Measure Of(ProgramDesign design, string occupation) =>
        Measure.Of(
            CompetencyCoverage
                .Of(
                    design.Catalog,
                    occupation,
                    design.Taught,
                    design.Value(Thresholds.CoverageImportance),
                    design.Value(Thresholds.CoverageOptionalWeight)
                )
                .Share,
            Unit.Share
        );

    /// <summary>Coverage of the best-covered occupation that a directed step leads to; missing if no step is known.</summary>
    public static Measure OfNextSteps(ProgramDesign design, string occupation)
    {
        var best = Measure.Missing;
        foreach (var step in design.Catalog.Steps)
        {
            if (!string.Equals(step.From, occupation, StringComparison.Ordinal))
                continue;
            var share = Of(design, step.To);
            if (share.Kind == MeasureKind.Number && (best.Kind == MeasureKind.Missing || share.Number > best.Number))
                best = share;
        }

        return best;
    }
}
