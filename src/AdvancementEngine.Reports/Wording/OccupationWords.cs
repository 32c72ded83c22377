using System.Text.RegularExpressions;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Occupation titles in running text. Catalog titles are plural, as in O*NET.</summary>
public static partial class OccupationWords
{
    /// <summary>Returns the singular with its article: "Web Developers" becomes "a Web Developer". A title that is not a simple plural
    /// ("Office Clerks, General") becomes "one of the Office Clerks, General".</summary>
    public static string OneOf(string title)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        if (title.Contains(',', StringComparison.Ordinal) || title.Contains(" of ", StringComparison.Ordinal) || !title.EndsWith('s'))
            return "one of the " + title;
        var one = Pair().Replace(title, "$1 and ");
        one = one.Replace("s/", "/", StringComparison.Ordinal)[..^1];
        return ("AEIO".Contains(one[0], StringComparison.Ordinal) ? "an " : "a ") + one;
    }

    // In "Analysts and Testers" both words are plural; in "Computer Systems Administrators" only the last one is.
    [GeneratedRegex(@"(\w+)s and (?=\w+s$)")]
    private static partial Regex Pair();
}
