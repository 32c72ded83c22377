using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Builds directed steps from relatedness and preparation.</summary>
public static class DirectedSteps
{
    /// <summary>Source of a step kept from O*NET Related Occupations.</summary>
    public const string OnetSource = "onet-related";

    /// <summary>Source of a step of our own.</summary>
    public const string OurSource = "ours";

    /// <summary>Keeps i→j if the increase in preparation is at least 0 and at most <see cref="DirectedStepOptions.LargestRise"/>, adds our
    /// own steps, and weights every row by 1 over the in-degree of its target.</summary>
    /// <param name="preparation">Preparation by code; a row is dropped if either end has none.</param>
    /// <param name="related">Relatedness rows; a row is dropped if either end is not in <paramref name="preparation"/>.</param>
    /// <param name="entrySteps">Our own steps; kept regardless of the increase, and replacing a related row with the same ends.</param>
    /// <param name="options">Options.</param>
    /// <returns>Steps ordinal by origin, then target, each pair once.</returns>
    public static ImmutableArray<CareerStep> Build(
        IReadOnlyDictionary<string, float?> preparation,
        IEnumerable<RelatedRow> related,
        IEnumerable<RelatedRow> entrySteps,
        DirectedStepOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(related);
        ArgumentNullException.ThrowIfNull(entrySteps);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var kept = new SortedDictionary<(string From, string To), CareerStep>(PairOrder.Instance);
        foreach (var row in related)
        {
            if (Rise(preparation, row) is not { } rise || rise < 0 || rise > options.LargestRise || row.From == row.To)
                continue;
            kept.TryAdd((row.From, row.To), new(row.From, row.To, row.Strength, rise, OnetSource));
        }

        foreach (var row in entrySteps)
            kept[(row.From, row.To)] = new(row.From, row.To, row.Strength, Rise(preparation, row), OurSource);
        var inDegree = kept.Values.CountBy(s => s.To).ToDictionary(StringComparer.Ordinal);
        return [.. kept.Values.Select(s => s with { Weight = s.Weight / inDegree[s.To] })];
    }

    private static float? Rise(IReadOnlyDictionary<string, float?> preparation, RelatedRow row) =>
        preparation.GetValueOrDefault(row.To) - preparation.GetValueOrDefault(row.From);

    private sealed class PairOrder : IComparer<(string From, string To)>
    {
        public static PairOrder Instance { get; } = new();

        public int Compare((string From, string To) x, (string From, string To) y)
        {
            var from = string.CompareOrdinal(x.From, y.From);
            return from != 0 ? from : string.CompareOrdinal(x.To, y.To);
        }
    }
}
