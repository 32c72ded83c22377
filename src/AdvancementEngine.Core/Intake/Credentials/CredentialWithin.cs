using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>Finds a credential's name at the start or the end of a longer text, where the rest names its issuer or nothing known: "ISTQB
/// CTFL", "Sec+ CE".</summary>
internal static class CredentialWithin
{
    // Score of a name found within a longer text. Ours.
    private const float Contained = 0.85f;

    /// <summary>The credential; null where the whole text is read or nothing certain is found within it.</summary>
    /// <param name="names">Names of credentials.</param>
    /// <param name="text">As written.</param>
    public static NameMatch? Find(NameMatcher names, string text)
    {
        var words = NameKeys.Words(text);
        if (words.Count is < 2 or > MostWords || names.Match(text).Taken is not null)
            return null;
        for (var length = words.Count - 1; length > 0; length--)
        {
            if (Read(names, text, words, words.Count - length, length) is { } last)
                return last;
            if (Read(names, text, words, 0, length) is { } first)
                return first;
        }

        return null;
    }

    // "CE" behind a name says that it is kept up by continuing education.
    private const string KeptUp = "ce";

    // A longer text is no name with a remark.
    private const int MostWords = 6;

    private static NameMatch? Read(NameMatcher names, string text, IReadOnlyList<string> words, int start, int length)
    {
        if (names.NamedBy(string.Join(' ', words.Skip(start).Take(length)))?.Taken is not { } taken)
            return null;
        var own = NameKeys.Words($"{taken.Code} {taken.Name}");
        var rest = words.Take(start).Concat(words.Skip(start + length));
        // Another credential's word could name that one: it stays a question.
        if (rest.Any(w => w != KeptUp && names.Knows(w) && !own.Contains(w, StringComparer.Ordinal)))
            return null;
        var found = taken with { Score = Contained, Method = MatchMethod.Words };
        return new(text, found, [found]);
    }
}
