using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants.Intake;

/// <summary>Matches what people write about themselves to the codes of one catalogue. Immutable; build one per catalogue.</summary>
public sealed class IntakeMatchers
{
    /// <summary>Indexes a catalogue's titles, names and aliases.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">When a match is taken without asking; the defaults where null.</param>
    public IntakeMatchers(Catalogue catalogue, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Occupations = new(catalogue.Occupations.Select(o => new Nameable(o.Code, o.Title, o.Titles)), options);
        Credentials = new(catalogue.Credentials.Select(c => new Nameable(c.Code, c.Name, c.Aliases)), options);
        var makers = Makers(catalogue);
        Elements = new(catalogue.Elements.Where(e => IsEvidenced(e.Kind)).Select(e => new Nameable(e.Id, e.Name, Aliases(catalogue, e, makers))), options);
    }

    /// <summary>A first word shared by this many technologies is their maker. Ours.</summary>
    public const int MakerFrom = 3;

    /// <summary>Job titles, through occupation titles and their alternates.</summary>
    public NameMatcher Occupations { get; }

    /// <summary>Credential names, through names and aliases.</summary>
    public NameMatcher Credentials { get; }

    /// <summary>Skills, knowledge areas, technologies and credentials, by element id.</summary>
    public NameMatcher Elements { get; }

    /// <summary>True for the element kinds a person can have evidence of; the others have records of their own (work, education, activities).</summary>
    public static bool IsEvidenced(string kind) => kind is not (ElementKinds.Occupation or ElementKinds.Education or ElementKinds.WorkBasedLearning);

    private static HashSet<string> Makers(Catalogue catalogue) => catalogue.Elements
        .Where(e => string.Equals(e.Kind, ElementKinds.Technology, StringComparison.Ordinal))
        .Select(e => e.Name.Split(' ')[0])
        .GroupBy(w => w, StringComparer.Ordinal)
        .Where(g => g.Count() >= MakerFrom && char.IsUpper(g.Key[0]))
        .Select(g => g.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<string> Aliases(Catalogue catalogue, Element element, HashSet<string> makers)
    {
        if (string.Equals(element.Kind, ElementKinds.Credential, StringComparison.Ordinal))
            return catalogue.FindCredential(element.Id[(ElementKinds.Credential.Length + 1)..])?.Aliases ?? [];
        return [.. NameKeys.Hidden(element.Name, makers)];
    }
}
