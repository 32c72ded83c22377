namespace AdvancementEngine.Participants;

/// <summary>Words in the source of a credential that say it is no longer valid; English and Spanish. Ours.</summary>
public static class LapseWords
{
    private const int Shortest = 6;
    private const string Mark = "lapsed";

    private static readonly string[] s_words =
    [
        "expired",
        "lapsed",
        "not renew",
        "n't renew",
        "never renewed",
        "inactive",
        "vencid",
        "caducad",
        "no renov",
    ];

    /// <summary>True if a source says so.</summary>
    public static bool IsSaid(Source source) => IsIn(source.Who) || IsIn(source.What);

    /// <summary>True if a source says that the credential is valid: a status on record beats a date.</summary>
    /// <param name="source">Its source.</param>
    public static bool IsSaidCurrent(Source source) => !IsSaid(source) && (IsCurrent(source.Who) || IsCurrent(source.What));

    private static readonly string[] s_current = ["active", "current", "valid", "in good standing", "renewed", "vigente", "renovad"];

    private static bool IsCurrent(string text) =>
        Array.Exists(
            s_current,
            w =>
                text.StartsWith(w, StringComparison.OrdinalIgnoreCase) || text.Contains(" " + w, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The source, marked to record that the credential has lapsed; unchanged if already marked.</summary>
    public static Source Marked(Source source) =>
        IsSaid(source) ? source
        : source.What.Length == 0 ? source with { What = Mark }
        : source with { What = $"{source.What}, {Mark}" };

    /// <summary>True if a text says so.</summary>
    public static bool IsIn(string text)
    {
        if (text.Length < Shortest)
            return false;
        foreach (var word in s_words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
