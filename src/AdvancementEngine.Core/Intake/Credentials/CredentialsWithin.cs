using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Intake.Forms;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>Finds the credentials a phrase names, several at once: "A+ / Net+ / Sec+". Linear in the length of the phrase.</summary>
internal static class CredentialsWithin
{
    private const int MostWords = 8;

    // Names that, next to other words, are everyday words or titles of other things.
    private static readonly HashSet<string> s_unsure = new(StringComparer.Ordinal)
    {
        "aca", "cap", "cc", "cnd", "csc", "mos", "mta", "cfr", "dci", "fca", "fcf", "cce",
    };

    /// <summary>The credentials in order; none where <paramref name="isStrict"/> and a word is left that is not explained.</summary>
    /// <param name="names">Names of credentials.</param>
    /// <param name="phrase">As written.</param>
    /// <param name="isStrict">True where every word must be explained.</param>
    public static IReadOnlyList<NameMatch> Find(NameMatcher names, string phrase, bool isStrict)
    {
        var words = Words(phrase);
        var found = new List<NameMatch>();
        var rest = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Longest(names, words, at) is not ({ } candidate, var length))
            {
                rest.Add(words[at]);
                continue;
            }

            found.Add(new(string.Join(' ', words.Skip(at).Take(length)), candidate, [candidate]));
            at += length - 1;
        }

        var own = found.SelectMany(f => NameKeys.Words($"{f.Taken!.Value.Code} {f.Taken!.Value.Name}")).ToHashSet(StringComparer.Ordinal);
        var isSure = rest.All(w =>
            own.Contains(w) || NameKeys.IsNoise(w) || PlainWords.IsCompanion(w) || ClaimWords.IsOne(w) || (!isStrict && !names.Knows(w))
        );
        return isSure ? found : [];
    }

    /// <summary>True for a text of no other words than those that say how something is held.</summary>
    public static bool IsRemark(string phrase) =>
        NameKeys.Words(phrase).All(w => NameKeys.IsNoise(w) || PlainWords.IsCompanion(w) || ClaimWords.IsOne(w));

    private static (MatchCandidate? Candidate, int Length) Longest(NameMatcher names, List<string> words, int at)
    {
        for (var length = Math.Min(MostWords, words.Count - at); length > 0; length--)
        {
            var key = string.Concat(words.Skip(at).Take(length));
            if (length == 1 && words.Count > 1 && s_unsure.Contains(key))
                continue;
            if (names.Meant(key) is [var only])
                return (only, length);
        }

        return (null, 0);
    }

    // A plus sign between blanks joins; one at a word's end is part of it.
    private static List<string> Words(string phrase) =>
        [
            .. phrase
                .Split([' ', '/', ',', ';', '|', '&', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Where(t => t is not "+")
                .SelectMany(NameKeys.Words),
        ];
}
