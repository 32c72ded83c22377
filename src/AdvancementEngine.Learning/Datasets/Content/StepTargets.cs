using AdvancementEngine.Catalog;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>What the occupation held points to: the catalog's directed steps, leaning toward real rises in preparation and toward targets whose in-demand technologies the origin's list already holds. What a target receives over all origins stays as the catalog has it, so that hubs gain nothing.</summary>
internal static class StepTargets
{
    // A rise of 0.15 in mean catalog rank is about the distance from help desk to network support; smaller ones are moves to the side.
    private const double FullRise = 0.15;
    private const double SidewaysShare = 0.1;

    /// <summary>Targets of every origin that has any, ascending by dense occupation index.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="withoutOverlap">Share of its weight a step keeps when nothing is shared, 0 to 1.</param>
    public static IEnumerable<(int From, IReadOnlyList<(int To, double Weight)> Targets)> Of(CareerCatalog catalog, double withoutOverlap)
    {
        var steps = catalog.Steps
            .Where(s => !string.Equals(s.From, s.To, StringComparison.Ordinal))
            .Select(s => (From: catalog.OccupationIndex(s.From), To: catalog.OccupationIndex(s.To), Given: (double)s.Weight, Rise: Rise(s)))
            .Select(s => (s.From, s.To, s.Given, Leaning: s.Given * s.Rise * (withoutOverlap + ((1 - withoutOverlap) * Overlap(catalog, s.From, s.To)))))
            .ToArray();
        var scale = steps.GroupBy(s => s.To).ToDictionary(g => g.Key, g => g.Sum(s => s.Given) / g.Sum(s => s.Leaning));
        return steps.GroupBy(s => s.From).OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<(int, double)>)[.. g.OrderBy(s => s.To).Select(s => (s.To, s.Leaning * scale[s.To]))]));
    }

    private static double Rise(CareerStep step) =>
        step.PreparationDelta is { } delta && step.Source != "ours" ? Math.Clamp(delta / FullRise, SidewaysShare, 1) : 1;

    /// <summary>Share of the target's in-demand technologies on the origin's list (a half where the target has none), cubed: origins with long lists hold most of everything.</summary>
    private static double Overlap(CareerCatalog catalog, int from, int to)
    {
        const double unknown = 0.5;
        var listed = catalog.Occupations[from].Technologies.Select(t => t.Element).ToHashSet(StringComparer.Ordinal);
        var asked = catalog.Occupations[to].Technologies.Where(t => t.InDemand).ToArray();
        var share = asked.Length == 0 ? unknown : asked.Count(t => listed.Contains(t.Element)) / (double)asked.Length;
        return share * share * share;
    }
}
