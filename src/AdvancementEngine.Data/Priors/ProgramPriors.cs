using System.Collections.Immutable;

namespace AdvancementEngine.Data.Priors;

/// <summary>Priors of one measure for programs by field, from provider outcomes.</summary>
/// <remarks>
/// The prior of a field is the weighted median of its providers' figures, for the narrowest field (six, four, two digits) with enough
/// providers (<see cref="FewestProviders"/> by default); none if even two digits have fewer. A figure of a provider and field covers all
/// its programs in that field; the cohort is unknown. A field is not an occupation: nothing here maps to one, and CIP–SOC is never read.
/// </remarks>
public sealed class ProgramPriors
{
    /// <summary>Minimum number of providers for a field to have its own prior: 10 (our choice; for fields other than 11, the leave-one-out
    /// error is lower than with 5 in seven of eight measures). Bounds: 2 to 1,000.</summary>
    public const int FewestProviders = 10;

    private static readonly int[] s_lengths = [6, 4, 2];
    private readonly ImmutableArray<ProviderCell> _cells;
    private readonly int _fewest;

    /// <summary>Priors over figures.</summary>
    /// <param name="cells">Figures of one measure.</param>
    /// <param name="fewest">Minimum number of providers for a field to have its own prior, 2 to 1,000.</param>
    public ProgramPriors(ImmutableArray<ProviderCell> cells, int fewest = FewestProviders)
    {
        if (fewest is < 2 or > 1000)
            throw new ArgumentOutOfRangeException(
                nameof(fewest),
                fewest,
                $"fewest providers is {fewest}; needed: 2 to 1000; correct the option"
            );
        _cells = cells;
        _fewest = fewest;
    }

    /// <summary>The prior of a field; null if too few providers have a figure.</summary>
    public ProgramPrior? Of(CipField field)
    {
        if (Group(field, null) is not { } group)
            return null;
        return new ProgramPrior(
            field,
            group.Field,
            Quantile(group.Cells, 0.5),
            Quantile(group.Cells, 0.25),
            Quantile(group.Cells, 0.75),
            Providers(group.Cells),
            group.Cells.Sum(c => c.People)
        );
    }

    /// <summary>Error when providers are left out one at a time, with all their figures.</summary>
    /// <param name="within">The figures it is evaluated on.</param>
    /// <param name="length">Digits of the field that the other providers are in; null for the prior as used: the narrowest field with
    /// enough other providers.</param>
    public PriorError Error(CipField within, int? length)
    {
        double median = 0,
            mean = 0,
            people = 0;
        var (tried, alone) = (0, 0);
        foreach (var cell in _cells.Where(c => within.Holds(c.Field)))
        {
            var others = length is { } digits
                ? _cells.Where(c => c.Provider != cell.Provider && c.Field.Wider(digits) == cell.Field.Wider(digits)).ToArray()
                : Group(cell.Field, cell.Provider)?.Cells ?? [];
            if (others.Length == 0)
            {
                alone++;
                continue;
            }

            tried++;
            people += cell.People;
            median += cell.People * Math.Abs(cell.Value - Quantile(others, 0.5));
            mean += cell.People * Math.Abs(cell.Value - Mean(others));
        }

        return new PriorError(tried, alone, tried == 0 ? 0 : median / people, tried == 0 ? 0 : mean / people);
    }

    /// <summary>Value at a share of the people, with values ascending; the midpoint of two values if the share falls between
    /// them.</summary>
    internal static double Quantile(IReadOnlyCollection<ProviderCell> cells, double share)
    {
        var sorted = cells.OrderBy(c => c.Value).ThenBy(c => c.Field).ThenBy(c => c.Provider, StringComparer.Ordinal).ToArray();
        var half = share * sorted.Sum(c => (double)c.People);
        var sum = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            sum += sorted[i].People;
            if (sum > half)
                return sorted[i].Value;
            if (sum == half)
                return i + 1 < sorted.Length ? (sorted[i].Value + sorted[i + 1].Value) / 2 : sorted[i].Value;
        }

        return sorted[^1].Value;
    }

    internal static double Mean(IReadOnlyCollection<ProviderCell> cells) =>
        cells.Sum(c => c.Value * c.People) / cells.Sum(c => (double)c.People);

    private (CipField Field, ProviderCell[] Cells)? Group(CipField field, string? without)
    {
        foreach (var length in s_lengths.Where(l => l <= field.Length))
        {
            var wider = field.Wider(length);
            var cells = _cells.Where(c => wider.Holds(c.Field) && c.Provider != without).ToArray();
            if (Providers(cells) >= _fewest)
                return (wider, cells);
        }

        return null;
    }

    private static int Providers(ProviderCell[] cells) => cells.Select(c => c.Provider).Distinct(StringComparer.Ordinal).Count();
}
