using AdvancementEngine.Catalog;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>Targets of the occupation held: the steps up of the catalog's ladder (its directed steps if it has no ladder), favoring real
/// rises in preparation and targets whose in-demand technologies are already on the origin's list. The total weight of a target over all
/// origins stays as in the catalog, so hubs gain nothing.</summary>
internal static class StepTargets
{
    // A rise of 0.15 in mean catalog rank is about the distance from help desk to network support; smaller ones are lateral moves.
    private const double FullRise = 0.15;
    private const double SidewaysShare = 0.1;

    // Weight of a step with a published source relative to one of our own judgment, and of a one-level step relative to a larger one.
    private const double OursShare = 0.6;
    private const double LeapShare = 0.4;

    /// <summary>Targets of each origin that has any, in ascending order of dense occupation index.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="withoutOverlap">Share of its weight a step keeps when nothing is shared, 0 to 1.</param>
    public static IEnumerable<(int From, IReadOnlyList<(int To, double Weight)> Targets)> Of(CareerCatalog catalog, double withoutOverlap)
    {
        var steps = Given(catalog)
            .Where(s => !string.Equals(s.From, s.To, StringComparison.Ordinal))
            .Select(s => (From: catalog.OccupationIndex(s.From), To: catalog.OccupationIndex(s.To), Given: (double)s.Weight, Rise: Rise(s)))
            .Select(s =>
                (
                    s.From,
                    s.To,
                    s.Given,
                    Leaning: s.Given * s.Rise * (withoutOverlap + ((1 - withoutOverlap) * Overlap(catalog, s.From, s.To)))
                )
            )
            .ToArray();
        var scale = steps.GroupBy(s => s.To).ToDictionary(g => g.Key, g => g.Sum(s => s.Given) / g.Sum(s => s.Leaning));
        return steps
            .GroupBy(s => s.From)
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<(int, double)>)[.. g.OrderBy(s => s.To).Select(s => (s.To, s.Leaning * scale[s.To]))]));
    }

    // If the catalog has a ladder, it gives the direction; related occupations indicate only similarity.
    private static IEnumerable<CareerStep> Given(CareerCatalog catalog)
    {
        var up = catalog.Ladder.Steps.Where(s => s.Kind == StepKind.Up).ToArray();
        if (up.Length == 0)
            return catalog.Steps;
        // Usual origins all lead to the few entry jobs, but that does not make those jobs hubs.
        var inDegree = up.Where(s => !catalog.FindOccupation(s.From)!.UsualOrigin).CountBy(s => s.To).ToDictionary(StringComparer.Ordinal);
        return up.Select(s => new CareerStep(
            s.From,
            s.To,
            (float)(Share(catalog, s) / inDegree.GetValueOrDefault(s.To, 1)),
            null,
            DirectedSteps.OurSource
        ));
    }

    private static double Share(CareerCatalog catalog, LadderStep step)
    {
        var levels = catalog.FindOccupation(step.To)!.Level - catalog.FindOccupation(step.From)!.Level;
        return (step.Source.IsOurs ? OursShare : 1) * (levels > 1 ? LeapShare : 1);
    }

    private static double Rise(CareerStep step) =>
        step.PreparationDelta is { } delta && step.Source != "ours" ? Math.Clamp(delta / FullRise, SidewaysShare, 1) : 1;

    /// <summary>Share of the target's in-demand technologies on the origin's list (one half if the target has none), cubed, because origins
    /// with long lists contain nearly every technology.</summary>
    private static double Overlap(CareerCatalog catalog, int from, int to)
    {
        const double unknown = 0.5;
        var listed = catalog.Occupations[from].Technologies.Select(t => t.Element).ToHashSet(StringComparer.Ordinal);
        var asked = catalog.Occupations[to].Technologies.Where(t => t.InDemand).ToArray();
        var share = asked.Length == 0 ? unknown : asked.Count(t => listed.Contains(t.Element)) / (double)asked.Length;
        return share * share * share;
    }
}
