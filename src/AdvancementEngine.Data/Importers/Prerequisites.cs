using System.Text;

namespace AdvancementEngine.Data.Importers;

/// <summary>Parses the free text of prerequisites: the kinds of requirements it names, and the required education if it says nothing
/// else.</summary>
internal static class Prerequisites
{
    // Keywords of our own choosing; a text can name several kinds. A kind it does not name is unknown, never absent.
    private static readonly (string Kind, string[] Words)[] s_kinds =
    [
        (
            "academic",
            [
                "diploma",
                "ged",
                "hsd",
                "hse",
                "hs",
                "degree",
                "degrees",
                "bachelors",
                "grade",
                "reading",
                "math",
                "placement",
                "tabe",
                "wonderlic",
                "aptitude",
                "aptitute",
                "transcript",
                "college",
                "entrance",
                "high school",
            ]
        ),
        (
            "technical",
            [
                "computer",
                "pc",
                "programming",
                "windows",
                "java",
                "network",
                "networking",
                "sql",
                "database",
                "os",
                "o s",
                "linux",
                "unix",
                "office",
                "software",
                "web",
                "comptia",
                "ccna",
                "mcsa",
                "mouse",
                "keyboard",
                "keyboarding",
                "typing",
                "xml",
                "internet",
                "statistics",
                "a certified",
                "a training",
                "a n certified",
            ]
        ),
        ("employability", ["experience", "experienced", "experiences", "interview", "speak with instructor"]),
        ("eligibility", ["years of age", "years old"]),
    ];

    private static readonly Dictionary<string, string> s_education = new(StringComparer.Ordinal)
    {
        ["high school diploma"] = "high-school",
        ["high school diploma or ged"] = "high-school",
        ["high school diploma ged"] = "high-school",
        ["high school diploma or hse"] = "high-school",
        ["ged or high school diploma"] = "high-school",
        ["hs diploma"] = "high-school",
        ["hs diploma or ged"] = "high-school",
        ["hs diploma or hse"] = "high-school",
        ["h s diploma or ged"] = "high-school",
        ["bachelors degree"] = "bachelor",
    };

    /// <summary>Kinds of requirements that the text names, in the order of the closed list.</summary>
    public static IEnumerable<string> Kinds(string text)
    {
        var words = $" {Normal(text)} ";
        return s_kinds.Where(k => k.Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal))).Select(k => k.Kind);
    }

    /// <summary>The education level that the text requires; null unless it requires only that.</summary>
    public static string? Education(string text) => s_education.GetValueOrDefault(Normal(text));

    /// <summary>Lower case, letters and digits, single spaces.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                normal.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’')
                continue;
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }

        return normal.ToString().TrimEnd();
    }
}
