namespace AdvancementEngine.Reports.Wording;

/// <summary>Remedy codes worded as something a person can do.</summary>
public static class RemedyWords
{
    /// <summary>Returns the remedy in words; a local rule's remedy is already text and is unchanged.</summary>
    public static string Of(string remedy, RecommendationWords words)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        ArgumentNullException.ThrowIfNull(words);
        // Codes contain no spaces; anything with a space is a sentence from a policy file.
        if (remedy.Contains(' ', StringComparison.Ordinal))
            return remedy;
        var at = remedy.IndexOf('/', StringComparison.Ordinal);
        var (code, subject) = at < 0 ? (remedy, string.Empty) : (remedy[..at], words.Name(remedy[(at + 1)..]));
        var plain = RecommendationWords.Plain(code);
        if (plain.Length == 0)
            return "Ask the navigator";
        return char.ToUpperInvariant(plain[0]) + plain[1..] + (subject.Length == 0 ? string.Empty : " " + subject);
    }
}
