using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Observations;

/// <summary>Converts the occupation codes of observations to the catalog's: other forms of a code, and codes of older editions through the
/// official crosswalk.</summary>
public static class ObservationCodes
{
    private const int MostListed = 10;

    /// <summary>The set with every occupation code replaced that resolves to exactly one occupation of the catalog; the others are left as
    /// written and listed.</summary>
    /// <remarks>If two codes of a state resolve to the same occupation, the larger weight counts. Their outcomes stay separate, and the
    /// latest counts (<see cref="LastOutcomes"/>).</remarks>
    /// <param name="set">The observations.</param>
    /// <param name="catalog">The catalog.</param>
    public static ObservationSet Current(ObservationSet set, CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(catalog);
        string[] elements = [.. set.Elements.Select(e => Read(e.Id, catalog))];
        string[] opportunities = [.. set.Opportunities.Select(o => Read(o.Id, catalog))];
        var written = set
            .Elements.Select(e => e.Id)
            .Concat(set.Opportunities.Select(o => o.Id))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        string[] mapped = [.. written.Where(id => Read(id, catalog) != id).Select(id => $"{id} as {Read(id, catalog)}")];
        string[] unread = [.. written.Where(id => Reading(id, catalog) is { Only: null }).Select(id => $"{id} ({Remedy(id, catalog)})")];
        var notes = set.Notes.ToList();
        if (mapped.Length > 0)
            notes.Add($"{Count(mapped)} read by the crosswalk of occupation codes: {Listed(mapped)}");
        if (unread.Length > 0)
            notes.Add($"{Count(unread)} no single occupation of the catalog: {Listed(unread)}");
        return mapped.Length == 0 ? set with { Notes = notes } : Renamed(set, elements, opportunities) with { Notes = notes };
    }

    /// <summary>What to write instead of an id that is not in the catalog; null if it is not an occupation code.</summary>
    /// <param name="id">For example <c>occupation:15-1151.00</c>.</param>
    /// <param name="catalog">The catalog.</param>
    public static string? Remedy(string id, CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Reading(id, catalog)?.Remedy(other: null);
    }

    private static string Read(string id, CareerCatalog catalog) =>
        Reading(id, catalog)?.Only is { } code ? ElementKinds.Id(ElementKinds.Occupation, code) : id;

    private static SocReading? Reading(string id, CareerCatalog catalog) =>
        ElementKinds.Of(id) == ElementKinds.Occupation ? catalog.Soc.Read(id[(ElementKinds.Occupation.Length + 1)..]) : null;

    private static ObservationSet Renamed(ObservationSet set, string[] elements, string[] opportunities)
    {
        ImmutableArray<Element> own =
        [
            .. set
                .Elements.Select((e, i) => e with { Id = elements[i] })
                .DistinctBy(e => e.Id, StringComparer.Ordinal)
                .OrderBy(e => e.Id, StringComparer.Ordinal),
        ];
        ImmutableArray<Opportunity> targets =
        [
            .. set
                .Opportunities.Select((o, i) => o with { Id = opportunities[i] })
                .DistinctBy(o => o.Id, StringComparer.Ordinal)
                .OrderBy(o => o.Id, StringComparer.Ordinal),
        ];
        var element = Index(own.Select(e => e.Id));
        var opportunity = Index(targets.Select(o => o.Id));
        return set with
        {
            Elements = own,
            Opportunities = targets,
            States =
            [
                .. set.States.Select(s =>
                    s with
                    {
                        Elements = Merged(s.Elements.Select(e => e with { Element = element[elements[e.Element]] })),
                    }
                ),
            ],
            Outcomes = [.. set.Outcomes.Select(o => o with { Opportunity = opportunity[opportunities[o.Opportunity]] })],
            Pay = [.. set.Pay.Select(p => p with { Opportunity = opportunity[opportunities[p.Opportunity]] })],
        };
    }

    private static ImmutableArray<WeightedElement> Merged(IEnumerable<WeightedElement> elements) =>
        [.. elements.GroupBy(e => e.Element).Select(g => g.MaxBy(e => e.Weight)).OrderBy(e => e.Element)];

    private static Dictionary<string, int> Index(IEnumerable<string> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);

    private static string Count(string[] items) =>
        string.Create(CultureInfo.InvariantCulture, $"{items.Length} {(items.Length == 1 ? "code is" : "codes are")}");

    private static string Listed(string[] items) =>
        string.Join("; ", items.Take(MostListed))
        + (
            items.Length > MostListed
                ? string.Create(CultureInfo.InvariantCulture, $"; and {items.Length - MostListed} more")
                : string.Empty
        );
}
