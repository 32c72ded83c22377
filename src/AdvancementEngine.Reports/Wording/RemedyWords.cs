namespace AdvancementEngine.Reports.Wording;

/// <summary>Remedy codes as something a person can do.</summary>
public static class RemedyWords
{
    /// <summary>The remedy in words; a code of a local rule, which is text already, as it stands.</summary>
    public static string Of(string remedy, RecommendationWords words)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        ArgumentNullException.ThrowIfNull(words);
        // Codes have no blanks: what has one is a policy file's own sentence.
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
