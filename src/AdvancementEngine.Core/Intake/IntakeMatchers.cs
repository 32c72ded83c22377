using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Matches what people write about themselves to the codes of one catalog. Immutable; build one per catalog.</summary>
public sealed class IntakeMatchers
{
    /// <summary>Indexes a catalog's titles, names and aliases.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">When a match is taken without asking; the defaults where null.</param>
    public IntakeMatchers(CareerCatalog catalog, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Occupations = new(
            catalog.Occupations.Select(o => new Nameable(o.Code, o.Title, o.Titles) { Preferred = o.CommonTitles }),
            options,
            catalog.OutsideTitles.SelectMany(t => NameKeys.Words(t.Title))
        );
        Jobs = new OccupationNames(catalog, Occupations, options);
        Credentials = new(catalog.Credentials.Select(c => new Nameable(c.Code, c.Name, c.Aliases)), options);
        var makers = Makers(catalog);
        Elements = new(
            catalog
                .Elements.Where(e => IsEvidenced(e.Kind))
                .Select(e => new Nameable(e.Id, e.Name, Aliases(catalog, e, makers)) { Preferred = e.Aliases }),
            options,
            PlainWords.Everyday
        );
        Within = new ElementsWithin(catalog, Elements);
    }

    /// <summary>A first word shared by this many technologies is their maker. Ours.</summary>
    public const int MakerFrom = 3;

    /// <summary>Job titles, through occupation titles and their alternates.</summary>
    public NameMatcher Occupations { get; }

    /// <summary>Job titles, those of work outside the catalog among them.</summary>
    internal OccupationNames Jobs { get; }

    /// <summary>Credential names, through names and aliases.</summary>
    public NameMatcher Credentials { get; }

    /// <summary>Skills, knowledge areas, technologies and credentials, by element id.</summary>
    public NameMatcher Elements { get; }

    /// <summary>Elements named within a longer text.</summary>
    internal ElementsWithin Within { get; }

    /// <summary>True for the element kinds a person can have evidence of; the others have records of their own (work, education,
    /// activities).</summary>
    public static bool IsEvidenced(string kind) =>
        kind is not (ElementKinds.Occupation or ElementKinds.Education or ElementKinds.WorkBasedLearning);

    private static HashSet<string> Makers(CareerCatalog catalog) =>
        catalog
            .Elements.Where(e => string.Equals(e.Kind, ElementKinds.Technology, StringComparison.Ordinal))
            .Select(e => e.Name.Split(' ')[0])
            .GroupBy(w => w, StringComparer.Ordinal)
            .Where(g => g.Count() >= MakerFrom && char.IsUpper(g.Key[0]))
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<string> Aliases(CareerCatalog catalog, Element element, HashSet<string> makers)
    {
        if (string.Equals(element.Kind, ElementKinds.Credential, StringComparison.Ordinal))
            return catalog.FindCredential(element.Id[(ElementKinds.Credential.Length + 1)..])?.Aliases ?? [];
        return [.. NameKeys.Hidden(element.Name, makers)];
    }
}
