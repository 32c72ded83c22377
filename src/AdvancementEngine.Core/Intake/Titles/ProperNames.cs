using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Names of employers and places within a title: words with a capital that no list of titles knows.</summary>
internal static class ProperNames
{
    // Ours.
    private const int FewestLeft = 2;

    /// <summary>The text without them; the text itself where all of its words are known, or fewer than two would be left.</summary>
    /// <param name="text">As written.</param>
    /// <param name="isKnown">True for a word, lower case, that titles have.</param>
    public static string Without(string text, Func<string, bool> isKnown)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = tokens.Where((t, i) => !IsName(t, i == tokens.Length - 1)).ToList();
        var rest = string.Join(' ', kept).Trim(' ', ',', '-', '–', '@', '/');
        // One word left names no work.
        return kept.Count == tokens.Length || NameKeys.Words(rest).Count(w => !NameKeys.IsNoise(w)) < FewestLeft ? text : rest;

        // Letters in capitals may name a field, unless they come last: "OSP engineer", "solutions architect MSFT".
        bool IsName(string token, bool isLast)
        {
            var word = token.Trim(',', '.', '(', ')', ':', ';');
            return word.Length > 1
                && char.IsUpper(word[0])
                && (isLast || word.Any(char.IsLower))
                && word.All(c => char.IsLetter(c) || c is '\'' or '&' or '-')
                && NameKeys.Words(word) is { Count: > 0 } words
                && words.All(w => !isKnown(w) && !NameKeys.IsNoise(w));
        }
    }
}
