using System.Text;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Technology Skills of an O*NET release.</summary>
internal sealed class OnetTechnologies
{
    /// <summary>Technologies of the wanted occupations, by occupation and element id.</summary>
    public Dictionary<string, SortedDictionary<string, TechnologyUse>> ByOccupation { get; } = new(StringComparer.Ordinal);

    /// <summary>Names by element id, over all occupations of the release.</summary>
    public SortedDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Number of occupations that list each technology, by element id.</summary>
    public Dictionary<string, ElementNorm> Norms { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    public static OnetTechnologies Read(OnetRelease release, IReadOnlySet<string> wanted)
    {
        var technologies = new OnetTechnologies();
        var listedBy = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var listing = new HashSet<string>(StringComparer.Ordinal);
        using var table = release.Open("Technology Skills", OnetRelease.Code, "Example", "Hot Technology", "In Demand");
        foreach (var row in table.Rows())
        {
            var occupation = row.Required(OnetRelease.Code);
            var name = row.Required("Example");
            var element = ElementKinds.Id(ElementKinds.Technology, Slug(name));
            if (!technologies.Names.TryAdd(element, name) && technologies.Names[element] != name)
                throw row.Bad(
                    "Example",
                    $"names whose codes differ; '{technologies.Names[element]}' has the code '{element}' too",
                    "rename one of the two"
                );
            if (!listedBy.TryGetValue(element, out var occupations))
                listedBy.Add(element, occupations = new(StringComparer.Ordinal));
            occupations.Add(occupation);
            listing.Add(occupation);
            if (wanted.Contains(occupation))
                technologies.Add(occupation, element, OnetRelease.Yes(row, "Hot Technology"), OnetRelease.Yes(row, "In Demand"));
        }

        foreach (var (element, occupations) in listedBy)
            technologies.Norms.Add(element, new(occupations.Count, listing.Count, null, null, null, null));
        return technologies;
    }

    /// <summary>The code of a technology: lower case, with distinguishing signs spelled out (C, C++, C#, .NET) and everything else as a
    /// dash.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c == '+')
                Word(slug, "plus");
            else if (c == '#')
                Word(slug, "sharp");
            else if (c == '.' && (i == 0 || name[i - 1] == ' '))
                Word(slug, "dot");
            else
                Dash(slug);
        }

        return slug.ToString().TrimEnd('-');
    }

    private static void Word(StringBuilder slug, string word)
    {
        Dash(slug);
        slug.Append(word).Append('-');
    }

    private static void Dash(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    private void Add(string occupation, string element, bool hot, bool inDemand)
    {
        if (!ByOccupation.TryGetValue(occupation, out var uses))
            ByOccupation.Add(occupation, uses = new(StringComparer.Ordinal));
        // A technology has one row per commodity it belongs to; the marks of its rows are merged.
        var old = uses.GetValueOrDefault(element);
        uses[element] = new(element, hot || old.Hot, inDemand || old.InDemand);
    }
}
