using System.Collections.Frozen;
using System.Globalization;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Forms;

/// <summary>The words by which a form says that something is not had, is being learned, was failed or has lapsed; English and Spanish.
/// Ours.</summary>
internal static class ClaimWords
{
    private static readonly FrozenSet<string> s_not = FrozenSet.ToFrozenSet(
        [
            "no", "not", "none", "never", "nope", "nunca", "ninguno", "ninguna", "ningun", "nada", "sin", "without", "zero",
            "neither", "nor", "nil", "jamas", "dont", "doesnt", "didnt", "havent", "hasnt", "cant", "cannot", "isnt", "lack",
            "tampoco",
        ],
        StringComparer.Ordinal
    );

    // Words that may accompany a negation that is still about the thing named before it.
    private static readonly FrozenSet<string> s_beside = FrozenSet.ToFrozenSet(
        [
            "yet", "so", "far", "still", "currently", "now", "experience", "exp", "at", "all", "used", "use", "touched",
            "really", "yes", "certified", "certificate", "cert", "tried", "have", "has", "had", "do", "did", "does", "it", "i",
            "me", "much", "any", "a", "the", "one", "aun", "todavia", "ahora", "experiencia", "tengo", "he", "usado", "de", "en",
            "idea", "knowledge", "thank", "work", "job", "active", "current", "held", "done", "lo", "la", "mine", "interest",
            "passed", "taken", "finished",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_learning = FrozenSet.ToFrozenSet(
        [
            "learn", "studying", "enrolled", "want", "wanted", "wanna", "hoping", "hope", "interested", "watched",
            "watching", "tutorial", "half", "halfway", "aprendiendo", "aprender", "estudiando", "estudiar",
            "cursando", "quiero", "quiere", "shadowed", "wish", "curious", "mirando", "viendo",
        ],
        StringComparer.Ordinal
    );

    // Said of a certificate or a diploma they mean that it is not there yet; said of work they mean nothing.
    private static readonly FrozenSet<string> s_underway = FrozenSet.ToFrozenSet(
        [
            "scheduled", "booked", "planning", "plan", "taking", "retaking", "retake", "pending", "upcoming", "soon", "pursuing",
            "candidate", "anticipated", "expected", "registered", "prepping", "preparing", "prep", "pendiente", "preparando",
            "next", "class", "classe", "course", "waiting", "future", "eventually", "currently", "current", "toward", "towards",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_failed = FrozenSet.ToFrozenSet(
        ["failed", "fail", "flunked", "reprobado", "reprobada", "reprobe", "reprobo", "suspendido", "suspendi"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_passed = ["pass", "passed", "aprobe", "aprobo", "aprobado", "aprobada", "pase", "paso"];
    private static readonly string[] s_notPassed = ["not", "no", "didnt", "never", "nunca", "almost", "nearly", "casi"];
    private static readonly string[] s_lapsed = ["expired", "lapse", "vencid", "caducad", "inactive", "vencio"];
    private static readonly string[] s_valid = ["exp", "expire", "expiration", "vence", "valid", "through", "thru"];
    // "zero trust", "no-code", "without supervision", "learning management": no denial, and nothing being learned.
    private static readonly string[] s_afterNot =
    [
        "only", "just", "code", "problem", "trust", "day", "touch", "supervision", "help", "matter",
    ];
    private static readonly string[] s_afterLearning =
    [
        "management", "strategy", "strategie", "platform", "center", "experience", "system",
    ];
    private static readonly string[] s_beforeVideos =
    [
        "from", "via", "on", "by", "through", "thru", "w", "with", "did", "some", "only", "de", "por",
    ];
    private static readonly string[] s_otherLearning = ["machine", "deep", "e", "active", "federated", "reinforcement", "distance"];

    /// <summary>What a text says about the thing it names or follows.</summary>
    /// <param name="text">As written.</param>
    /// <param name="asOf">The day a date of expiry is compared with.</param>
    /// <param name="isAward">True for a certificate or a diploma, which is there only once it is finished.</param>
    public static Claim Of(string text, DateOnly asOf, bool isAward)
    {
        var words = Words(text);
        var claim = Claim.Held;
        for (var i = 0; i < words.Count; i++)
        {
            var found = At(words, i, asOf, isAward);
            // "Did not pass" is more than a denial; "failed first try, passed second" is held.
            if (found == Claim.Failed && IsPassedAfter(words, i))
                continue;
            if (found is Claim.Lapsed or Claim.Failed)
                return found;
            if (found > claim)
                claim = found;
        }

        return claim == Claim.Held && isAward && IsPart(words) ? Claim.Partial : claim;
    }

    /// <summary>True where a text says that an exam was passed.</summary>
    public static bool IsPassed(string text) => IsPassedAfter(Words(text), -1);

    /// <summary>True where a text that denies something has no other content: it is about the text before it.</summary>
    public static bool IsOnlyDenial(string text) =>
        Words(text) is { Count: > 0 } words && words.All(w => s_not.Contains(w) || s_beside.Contains(w));

    /// <summary>True for a word that says how a thing is had, and not which.</summary>
    public static bool IsOne(string word) =>
        s_not.Contains(word) || s_beside.Contains(word) || s_learning.Contains(word) || s_failed.Contains(word) || IsLapsed(word);

    /// <summary>True for a word that says of a diploma or a certificate that it is denied or underway.</summary>
    public static bool IsOfAward(string word) =>
        s_not.Contains(word)
        || s_learning.Contains(word)
        || s_underway.Contains(word)
        || word is "yet" or "working" or "on" or "progress" or "in" or "learning" or "now" or "my" or "an" or "a" or "program" or "student";

    private static Claim At(IReadOnlyList<string> words, int at, DateOnly asOf, bool isAward)
    {
        var word = words[at];
        var before = at > 0 ? words[at - 1] : string.Empty;
        var after = at + 1 < words.Count ? words[at + 1] : string.Empty;
        if (
            IsLapsed(word)
            || (word is "renew" or "renewed" or "renovado" && s_not.Contains(before))
            || (word is "longer" && string.Equals(before, "no", StringComparison.Ordinal))
            || IsPast(words, at, asOf)
        )
            return Claim.Lapsed;
        if (s_failed.Contains(word) || (s_passed.Contains(word) && s_notPassed.Contains(before)))
            return Claim.Failed;
        // "Missed it by 20", and not "missed 2 questions".
        if (word is "missed" && after is "it" or "by" or "the" or "my" or "exam" or "passing")
            return Claim.Failed;
        // "No lo aprobé".
        if (s_passed.Contains(word) && before is "lo" or "la" or "el" && at > 1 && s_notPassed.Contains(words[at - 2]))
            return Claim.Failed;
        if (
            s_learning.Contains(word)
            || (word is "learning" && !s_otherLearning.Contains(before) && !s_afterLearning.Contains(after))
            || (word is "youtube" or "video" && (words.Count == 1 || s_beforeVideos.Contains(before)))
        )
            return Claim.Learning;
        if (
            (word is "progress" or "curso" or "proceso" && before is "in" or "en")
            || (word is "on" && before is "in" && at > 1 && words[at - 2] is "sat")
            || (word is "of" && before is "heard")
            || (word is "to" && before is "exposure")
        )
            return Claim.Learning;
        if (isAward && (s_underway.Contains(word) || (word is "on" or "toward" or "towards" && before is "working" or "work")))
            return word is "current" && after is not "student" ? Claim.Held : Claim.Learning;
        return s_not.Contains(word) && !s_afterNot.Contains(after) ? Claim.Not : Claim.Held;
    }

    private static bool IsPassedAfter(IReadOnlyList<string> words, int at)
    {
        for (var i = at + 1; i < words.Count; i++)
        {
            // "Need to pass" is no pass, and "no lo aprobé" denies one two words before.
            if (words[i] is not "pass" && s_passed.Contains(words[i]) && !IsDenied(words, i - 1) && !IsDenied(words, i - 2))
                return true;
        }

        return false;
    }

    private static bool IsDenied(IReadOnlyList<string> words, int at) => at >= 0 && s_notPassed.Contains(words[at]);

    private static bool IsLapsed(string word)
    {
        foreach (var start in s_lapsed)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "exp 2022", "valid thru 03/2021".
    private static bool IsPast(IReadOnlyList<string> words, int at, DateOnly asOf) =>
        words[at].Length == 4
        && at > 0
        && (s_valid.Contains(words[at - 1]) || (at > 1 && s_valid.Contains(words[at - 2])))
        && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year >= asOf.Year - 60
        && year < asOf.Year;

    // One of the two exams of a certificate.
    private static bool IsPart(IReadOnlyList<string> words)
    {
        var (first, second) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1] : string.Empty;
            var numbered = before is "core" or "part" or "exam";
            first |= words[i] is "1001" or "1101" or "1201" or "core1" || (numbered && words[i] is "1" or "one");
            second |= words[i] is "1002" or "1102" or "1202" or "core2" || ((numbered || first) && words[i] is "2" or "two");
        }

        return first != second || (words.Contains("written") && words.Contains("only"));
    }

    private static IReadOnlyList<string> Words(string text) => NameKeys.Words(text);
}
