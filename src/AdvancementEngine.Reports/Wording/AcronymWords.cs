namespace AdvancementEngine.Reports.Wording;

/// <summary>Formats names that end with their own acronym, as O*NET technology names do.</summary>
public static class AcronymWords
{
    /// <summary>Changes "Border Gateway Protocol BGP" to "Border Gateway Protocol (BGP)"; other names are unchanged.</summary>
    public static string InParentheses(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var space = name.LastIndexOf(' ');
        var last = name[(space + 1)..];
        if (space < 0 || last.Length < 2 || !last.All(char.IsAsciiLetterUpper))
            return name;
        var words = name[..space].Split(' ', '-');
        return words.Length >= last.Length
            && words[^last.Length..].Select(w => w.Length == 0 ? ' ' : char.ToUpperInvariant(w[0])).SequenceEqual(last)
            ? $"{name[..space]} ({last})"
            : name;
    }
}
