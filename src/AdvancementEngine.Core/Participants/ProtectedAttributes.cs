using System.Collections.Frozen;
using System.Globalization;

namespace AdvancementEngine.Participants;

/// <summary>Names of attributes that must never reach a score. They are stored in a separate group file, for equal-opportunity reports
/// only.</summary>
public static class ProtectedAttributes
{
    private static readonly FrozenSet<string> s_names = new[]
    {
        "age",
        "ancestry",
        "birthdate",
        "birthday",
        "birthyear",
        "bornon",
        "citizenship",
        "color",
        "colour",
        "dateofbirth",
        "disabilities",
        "disability",
        "disabilitystatus",
        "disabled",
        "dob",
        "ethnicgroup",
        "ethnicity",
        "familystatus",
        "gender",
        "genderidentity",
        "geneticinformation",
        "hispanic",
        "latino",
        "maritalstatus",
        "militarystatus",
        "nationalorigin",
        "nationality",
        "pregnancy",
        "pregnant",
        "race",
        "religion",
        "sex",
        "sexualorientation",
        "veteran",
        "veteranstatus",
        "yearofbirth",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Groups of people: a column or element with such a name reveals the attribute, with one column per group.
    private static readonly FrozenSet<string> s_groups = new[]
    {
        "africanamerican",
        "alaskanative",
        "americanindian",
        "asianamerican",
        "black",
        "blackorafricanamerican",
        "christian",
        "female",
        "femalegender",
        "hispanicorlatino",
        "jewish",
        "lgbt",
        "lgbtq",
        "male",
        "malegender",
        "muslim",
        "nativehawaiian",
        "nonbinary",
        "pacificislander",
        "transgender",
        "white",
        "woman",
        "women",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Words that may accompany an attribute's name without adding another meaning.
    private static readonly FrozenSet<string> s_beside = new[]
    {
        "0",
        "1",
        "and",
        "asian",
        "at",
        "band",
        "bracket",
        "category",
        "code",
        "f",
        "flag",
        "group",
        "identity",
        "in",
        "ind",
        "indicator",
        "is",
        "m",
        "man",
        "men",
        "native",
        "no",
        "not",
        "of",
        "or",
        "other",
        "over",
        "plus",
        "range",
        "self",
        "status",
        "to",
        "type",
        "under",
        "unknown",
        "x",
        "y",
        "years",
        "yes",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Groups that a person may write among the facts; as column or element names they may mean something else.
    private static readonly FrozenSet<string> s_people = new[]
    {
        "amputee",
        "asian",
        "autism",
        "autistic",
        "bisexual",
        "blind",
        "buddhist",
        "catholic",
        "caucasian",
        "ciega",
        "ciego",
        "deaf",
        "discapacidad",
        "dyslexia",
        "dyslexic",
        "edad",
        "elderly",
        "embarazada",
        "gay",
        "genero",
        "guy",
        "hindu",
        "hispana",
        "hispano",
        "hombre",
        "immigrant",
        "indigenous",
        "inmigrante",
        "intersex",
        "jew",
        "latina",
        "latine",
        "latinx",
        "lesbian",
        "man",
        "men",
        "mestizo",
        "mujer",
        "nativeamerican",
        "negra",
        "negro",
        "queer",
        "raza",
        "refugee",
        "religioso",
        "sexo",
        "sikh",
        "sorda",
        "sordo",
        "veterana",
        "veterano",
        "veterans",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_besidePeople = new[]
    {
        "a",
        "african",
        "alaska",
        "am",
        "american",
        "an",
        "con",
        "de",
        "disabled",
        "hawaiian",
        "i",
        "indian",
        "islander",
        "latin",
        "non",
        "old",
        "pacific",
        "people",
        "persona",
        "person",
        "soy",
        "the",
        "una",
        "with",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int ShortestMisspelled = 5;
    private const int LongestGroup = 100;

    /// <summary>True for the name of a protected attribute or of one of its groups (<c>is_female</c>, <c>race_white</c>, <c>age_25_34</c>),
    /// even with one wrong letter. Case, spaces, hyphens and underscores are ignored.</summary>
    public static bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = Plain(name);
        return Whole(plain)
            || OneOfItsGroups(name)
            || (plain.Length >= ShortestMisspelled && s_names.Any(n => n.Length >= ShortestMisspelled && IsOneSlipAway(plain, n)));
    }

    /// <summary>True for an element that is a protected attribute or one of its groups. A term that only resembles one (<c>race
    /// condition</c>) is not.</summary>
    /// <param name="id">Its id, kind:code.</param>
    /// <param name="name">Its name.</param>
    public static bool IsElement(string id, string name)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return (colon > 0 && Whole(Plain(id[..colon])))
            || Whole(Plain(id[(colon + 1)..]))
            || OneOfItsGroups(id[(colon + 1)..])
            || Whole(Plain(name))
            || OneOfItsGroups(name);
    }

    /// <summary>True for a text that names a protected attribute or one of its groups and nothing else (<c>Black or African American</c>,
    /// <c>blind</c>). Also in Spanish.</summary>
    public static bool IsGroup(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestGroup)
            return false;
        var words = text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsLetterOrDigit(c) ? WithoutAccent(char.ToLowerInvariant(c)) : ' ')
            .ToArray();
        var parts = new string(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool Group(string word) => Whole(word) || s_people.Contains(word);
        return Group(string.Concat(parts))
            || (parts.Any(Group) && parts.All(p => Group(p) || s_beside.Contains(p) || s_besidePeople.Contains(p)));
    }

    private static char WithoutAccent(char letter) =>
        letter switch
        {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ñ' => 'n',
            'ó' => 'o',
            'ú' or 'ü' => 'u',
            _ => letter,
        };

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static bool Whole(string plain) => s_names.Contains(plain) || s_groups.Contains(plain);

    // Every word is the attribute, a group, a number or a neutral word, and at least one is the attribute or a group.
    private static bool OneOfItsGroups(string name)
    {
        var words = new List<string>();
        foreach (var (at, unit) in name.Index())
        {
            var starts =
                at == 0
                || !char.IsLetterOrDigit(name[at - 1])
                || (char.IsUpper(unit) && char.IsLower(name[at - 1]))
                || char.IsDigit(unit) != char.IsDigit(name[at - 1]);
            if (!char.IsLetterOrDigit(unit))
                continue;
            if (starts || words.Count == 0)
                words.Add(string.Empty);
            words[^1] += char.ToLowerInvariant(unit);
        }

        return words.Count > 1 && words.Any(Whole) && words.All(w => Whole(w) || s_beside.Contains(w) || w.All(char.IsAsciiDigit));
    }

    // One letter inserted, deleted or replaced, or two neighbors swapped.
    private static bool IsOneSlipAway(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
            same++;
        string Rest(string text, int skip) => text.Length >= same + skip ? text[(same + skip)..] : string.Empty;
        return a.Length == b.Length
                ? Rest(a, 1) == Rest(b, 1)
                    || (same + 1 < a.Length && a[same] == b[same + 1] && a[same + 1] == b[same] && Rest(a, 2) == Rest(b, 2))
            : a.Length < b.Length ? Rest(a, 0) == Rest(b, 1)
            : Rest(a, 1) == Rest(b, 0);
    }
}
