using System.Collections.Frozen;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Finds the title of IT work within a wish whose other words say nothing of work: "real front-end developer job w/ a team",
/// "CIO of a mid size company", "software dev when I graduate".</summary>
internal sealed class GoalWithin(NameMatcher own, TitleWords words, Func<string, bool> isOfIt)
{
    // Score from which a title is one that people commonly use. Ours.
    private const float Common = 0.93f;

    // Longer wishes are stories. Ours.
    private const int MostWords = 14;

    // Work that one word names in any sentence; keys as NameKeys.Words gives them.
    private static readonly FrozenSet<string> s_alone = FrozenSet.ToFrozenSet(
        [
            "cio", "cto", "ciso", "dba", "devop", "devops", "devsecops", "sdet", "programmer", "programador", "programadora", "webmaster",
            "pentester", "helpdesk", "cybersecurity", "ciberseguridad",
        ],
        StringComparer.Ordinal
    );

    // Such words end titles, and in a sentence say where or with whom.
    private static readonly FrozenSet<string> s_around = FrozenSet.ToFrozenSet(
        ["company", "team", "work", "job", "position", "role", "school", "college", "office", "home", "shop", "business", "carrier"],
        StringComparer.Ordinal
    );

    /// <summary>The title within the wish, the longest first; null where there is none, or where another word names work as well.</summary>
    /// <param name="text">A goal, or one of its wishes, as written.</param>
    public NameMatch? Find(string text)
    {
        var written = NameKeys.Words(text);
        if (written.Count is < 2 or > MostWords)
            return null;
        return Within(text, written) ?? Within(text, own.Corrected(text));
    }

    private NameMatch? Within(string text, IReadOnlyList<string> title)
    {
        for (var length = title.Count - 1; length > 0; length--)
        {
            for (var start = 0; start + length <= title.Count; start++)
            {
                if (Read(title, start, length) is { } found)
                    return found with { Text = text };
            }
        }

        return null;
    }

    private NameMatch? Read(IReadOnlyList<string> title, int start, int length)
    {
        if (length == 1 && !s_alone.Contains(title[start]))
            return null;
        if (NameKeys.IsNoise(title[start]) || title.Take(start).Any(NamesWork) || FollowsWork(title, start + length))
            return null;
        return own.NamedBy(string.Join(' ', title.Skip(start).Take(length))) is { } named
            && (named.Score >= Common || (length > 1 && named.Taken is not null && words.IsHead(title[start + length - 1])))
            && named.Candidates.Any(c => isOfIt(c.Code))
            ? named
            : null;
    }

    // "Digital forensics for the police": after such a word the rest says where or for whom.
    private bool FollowsWork(IReadOnlyList<string> title, int rest) =>
        rest < title.Count
        && (s_for.Contains(title[rest]) ? title.Skip(rest).Any(words.IsClearlyOfIt) : title.Skip(rest).Any(NamesWork));

    private static readonly FrozenSet<string> s_for = FrozenSet.ToFrozenSet(["for", "at", "with", "w", "near"], StringComparer.Ordinal);

    private bool NamesWork(string word) =>
        word.Length > 2 && !s_around.Contains(word) && !NameKeys.IsNoise(word) && (words.IsClearlyOfIt(word) || words.IsHead(word));
}
