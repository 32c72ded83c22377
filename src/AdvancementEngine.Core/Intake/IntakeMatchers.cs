using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Matches what people write about themselves to the codes of one catalog. Immutable.</summary>
public sealed class IntakeMatchers
{
    private static readonly ConditionalWeakTable<CareerCatalog, IntakeMatchers> s_ofCatalogs = [];

    private IntakeMatchers(CareerCatalog catalog)
    {
        Occupations = new(
            catalog.Occupations.Select(o => new Nameable(o.Code, o.Title, o.Titles) { Preferred = o.CommonTitles }),
            otherWords: catalog.OutsideTitles.SelectMany(t => NameKeys.Words(t.Title)).Concat(ComposedTitles.Words)
        );
        Jobs = new OccupationNames(catalog, Occupations);
        Credentials = new(catalog.Credentials.Select(c => new Nameable(c.Code, c.Name, c.Aliases)));
        var makers = Makers(catalog);
        Elements = new(
            catalog
                .Elements.Where(e => IsEvidenced(e.Kind))
                .Select(e => new Nameable(e.Id, e.Name, Aliases(catalog, e, makers)) { Preferred = e.Aliases }),
            otherWords: PlainWords.Everyday
        );
        Within = new ElementsWithin(catalog, Elements);
    }

    /// <summary>Those of a catalog: built for the first who asks, and kept as long as the catalog is.</summary>
    public static IntakeMatchers Of(CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return s_ofCatalogs.GetValue(catalog, c => new IntakeMatchers(c));
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
