using System.Text;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Turns names into keys that are equal for different spellings of one name.</summary>
public static class NameKeys
{
    /// <summary>Words of a title that state seniority or type of employment, not the kind of work; ordinal.</summary>
    private static readonly string[] s_noise =
    [
        "a",
        "an",
        "and",
        "cert",
        "certificate",
        "certification",
        "certified",
        "de",
        "del",
        "el",
        "en",
        "entry",
        "for",
        "full",
        "i",
        "ii",
        "iii",
        "in",
        "jr",
        "junior",
        "la",
        "las",
        "level",
        "los",
        "of",
        "part",
        "remote",
        "senior",
        "sr",
        "temporary",
        "the",
        "tier",
        "time",
        "to",
        "with",
        "y",
    ];

    /// <summary>Short forms people write for a word in a title.</summary>
    private static readonly Dictionary<string, string[]> s_shortForms = new(StringComparer.Ordinal)
    {
        ["admin"] = ["administrator"],
        ["assoc"] = ["associate"],
        ["asst"] = ["assistant"],
        ["bldg"] = ["building"],
        ["comm"] = ["communication"],
        ["coll"] = ["college"],
        ["coord"] = ["coordinator"],
        ["ctr"] = ["center"],
        ["cust"] = ["customer"],
        ["dept"] = ["department"],
        ["dev"] = ["developer"],
        ["dipl"] = ["diploma"],
        ["dir"] = ["director"],
        ["drvr"] = ["driver"],
        ["elec"] = ["electrician"],
        ["eng"] = ["engineer"],
        ["engr"] = ["engineer"],
        ["gr"] = ["grade"],
        ["hosp"] = ["hospital"],
        ["hs"] = ["high", "school"],
        ["maint"] = ["maintenance"],
        ["mgmt"] = ["management"],
        ["mgr"] = ["manager"],
        ["ms"] = ["microsoft"],
        ["netwk"] = ["network"],
        ["pkg"] = ["package"],
        ["proj"] = ["project"],
        ["rep"] = ["representative"],
        ["spec"] = ["specialist"],
        ["supp"] = ["support"],
        ["supv"] = ["supervisor"],
        ["supvr"] = ["supervisor"],
        ["svc"] = ["service"],
        ["sys"] = ["system"],
        ["sysadmin"] = ["system", "administrator"],
        ["tech"] = ["technician"],
        ["univ"] = ["university"],
        ["whse"] = ["warehouse"],
    };

    /// <summary>Words that identify a product only together with its vendor.</summary>
    private static readonly HashSet<string> s_generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "access",
        "air",
        "analytics",
        "cloud",
        "commerce",
        "data",
        "database",
        "designer",
        "drive",
        "exchange",
        "flash",
        "forms",
        "network",
        "notes",
        "numbers",
        "office",
        "pages",
        "project",
        "publisher",
        "reader",
        "security",
        "server",
        "sheets",
        "studio",
        "teams",
        "works",
    };

    /// <summary>The words of a name: lower case, <c>+</c> and <c>#</c> kept (A+, C#), dots and apostrophes removed, other punctuation
    /// treated as a word break, plural endings removed, short forms expanded.</summary>
    /// <param name="name">Any text.</param>
    /// <returns>Words in order; empty if the text has no letter or digit.</returns>
    public static IReadOnlyList<string> Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(Plain(char.ToLowerInvariant(c)));
            }
            else if (c is '+' or '#')
            {
                if (word.Length == 0 && words.Count > 0)
                    words[^1] += c;
                else if (word.Length > 0)
                    word.Append(c);
            }
            else if (c == '&')
            {
                End();
                words.Add("and");
            }
            else if (c is not ('.' or '\'' or '’' or '®' or '™'))
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length == 0)
                return;
            var singular = Singular(word.ToString());
            if (s_shortForms.TryGetValue(singular, out var full))
                words.AddRange(full);
            else
                words.Add(singular);
            word.Clear();
        }
    }

    /// <summary>True for a word that does not help identify the occupation or credential.</summary>
    public static bool IsNoise(string word) =>
        Array.BinarySearch(s_noise, word, StringComparer.Ordinal) >= 0 || (word.Length == 1 && char.IsAsciiDigit(word[0]));

    /// <summary>One key for all spellings that differ in case, punctuation, spacing and plural: <c>help-desk technicians</c> and
    /// <c>Helpdesk Technician</c> have the same key.</summary>
    public static string Key(string name) => string.Concat(Words(name));

    /// <summary>Names contained in a technology name as O*NET writes it: <c>Amazon Web Services AWS software</c> gives <c>AWS</c> and
    /// <c>Amazon Web Services</c>; <c>Microsoft Excel</c> gives <c>Excel</c> if Microsoft is among the vendors.</summary>
    /// <param name="name">The name.</param>
    /// <param name="makers">First words of names that are vendors, not part of the product's own name.</param>
    public static IEnumerable<string> Hidden(string name, IReadOnlySet<string> makers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(makers);
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts[^1].Equals("software", StringComparison.OrdinalIgnoreCase))
        {
            parts = parts[..^1];
            yield return string.Join(' ', parts);
        }

        if (parts.Length > 2 && IsAbbreviation(parts[^1]) && IsIn(parts[^1], string.Concat(parts[..^1])))
        {
            yield return parts[^1];
            parts = parts[..^1];
            yield return string.Join(' ', parts);
        }

        if (parts.Length > 1 && makers.Contains(parts[0]) && !(parts.Length == 2 && s_generic.Contains(parts[1])))
            yield return string.Join(' ', parts[1..]);
    }

    private static bool IsAbbreviation(string word) => word.Length is >= 2 and <= 6 && word.All(char.IsAsciiLetterUpper);

    private static bool IsIn(string letters, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (at < letters.Length && char.ToUpperInvariant(c) == letters[at])
                at++;
        }

        return at == letters.Length;
    }

    // Accented letters of Spanish and related languages, which are often written without accents.
    private static char Plain(char letter) =>
        letter switch
        {
            'á' or 'à' or 'â' or 'ã' => 'a',
            'é' or 'è' or 'ê' => 'e',
            'í' or 'ì' or 'î' => 'i',
            'ó' or 'ò' or 'ô' or 'õ' => 'o',
            'ú' or 'ù' or 'û' or 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            _ => letter,
        };

    private static string Singular(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }
}
