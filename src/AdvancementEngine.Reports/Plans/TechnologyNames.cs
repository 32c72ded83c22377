namespace AdvancementEngine.Reports.Plans;

/// <summary>Everyday names of technologies: "AWS" for "Amazon Web Services AWS software".</summary>
internal static class TechnologyNames
{
    /// <summary>Returns the short name, taken only from the published name: the short form it contains, or the name without
    /// "software".</summary>
    public static string Short(string published)
    {
        var words = published.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var w = words.Length - 1; w >= 2; w--)
        {
            if (IsShortForm(words[w]) && Spells(words.AsSpan(0, w), words[w]))
                return words[w];
        }

        // "Unity Technologies Unity": the maker, and the product again.
        if (words.Length > 2 && words[0] == words[^1])
            return words[^1];
        // "Salesforce software" is a product; "help desk software" is a kind of software.
        return words.Length > 1 && words[^1] == "software" && words[..^1].All(w => char.IsUpper(w[0]))
            ? string.Join(' ', words[..^1])
            : published;
    }

    /// <summary>True for a kind of software rather than a product: "help desk software".</summary>
    public static bool IsKind(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[^1] is "software" or "systems" or "applications" or "libraries";
    }

    private static bool IsShortForm(string word) =>
        word.Length is > 1 and < 7 && word.All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsUpper(word[0]);

    // True if the form has one letter for each word's initial; if the number of words differs, only the first initial has to match.
    private static bool Spells(ReadOnlySpan<string> words, string form)
    {
        if (words.Length != form.Length)
            return words.Length > 1 && char.ToUpperInvariant(words[0][0]) == form[0];
        for (var i = 0; i < form.Length; i++)
        {
            if (char.ToUpperInvariant(words[i][0]) != form[i])
                return false;
        }

        return true;
    }
}
