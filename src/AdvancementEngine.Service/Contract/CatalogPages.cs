using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Wire.V1;

namespace AdvancementEngine.Service.Contract;

/// <summary>Pages of the catalog, by code. The token is the code after which the next page starts, so that pages stay correct if the
/// catalog is swapped.</summary>
internal static class CatalogPages
{
    private const int Most = 1_000;
    private const int Default = 100;

    public static (IReadOnlyList<T> Page, string Next) Of<T>(
        IEnumerable<T> items,
        Func<T, string> code,
        Func<T, string> name,
        string filter,
        int size,
        string token
    )
    {
        if (size is < 0 or > Most)
            throw FieldViolations.Refuse([
                new(
                    "page_size",
                    size.ToString(CultureInfo.InvariantCulture),
                    $"1 to {Most}, or 0 for {Default}",
                    "request fewer at a time"
                ),
            ]);
        var text = filter.Trim();
        var rest = items
            .Where(i =>
                text.Length == 0
                || code(i).Contains(text, StringComparison.OrdinalIgnoreCase)
                || name(i).Contains(text, StringComparison.OrdinalIgnoreCase)
            )
            .Where(i => string.CompareOrdinal(code(i), token) > 0)
            .OrderBy(code, StringComparer.Ordinal)
            .Take((size == 0 ? Default : size) + 1)
            .ToList();
        var page = rest.Take(size == 0 ? Default : size).ToList();
        return (page, rest.Count > page.Count ? code(page[^1]) : string.Empty);
    }

    public static OccupationInfo Info(Occupation occupation)
    {
        var info = new OccupationInfo { Code = occupation.Code, Name = occupation.Title };
        if (occupation.Wage?.P25 is { } entry)
            info.WageEntryUsd = entry;
        if (occupation.Wage?.Median is { } median)
            info.WageMedianUsd = median;
        return info;
    }
}
