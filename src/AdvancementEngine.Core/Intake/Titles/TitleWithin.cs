using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Finds a known title within a longer one: at its end, after words that say where or for whom; or at its start, before an
/// employer's name.</summary>
internal sealed class TitleWithin(NameMatcher own, NameMatcher outside, TitleWords words, Func<string, bool> isOrigin)
{
    // Score from which a title is one that people commonly use. Ours.
    private const float Common = 0.93f;

    /// <summary>The title within a job, of the catalog or outside; null where there is none.</summary>
    /// <param name="text">As written.</param>
    public (NameMatch Match, bool IsOutside)? Find(string text)
    {
        var work = TextForms.Work(text);
        var all = own.Corrected(work);
        if (Within(all) is { } found)
            return found;
        var other = outside.Corrected(work);
        return other.SequenceEqual(all, StringComparer.Ordinal) ? null : Within(other);
    }

    /// <summary>True for work outside IT: no word of its title belongs to IT work, and one at least to other work.</summary>
    /// <param name="text">As written.</param>
    public bool IsOtherWork(string text)
    {
        var work = TextForms.Work(text);
        if (work.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        return IsOther(own.Corrected(work)) || IsOther(outside.Corrected(work));
    }

    private bool IsOther(IReadOnlyList<string> title) => title.Any(words.IsOfOther) && !title.Any(words.IsOfIt);

    private (NameMatch Match, bool IsOutside)? Within(IReadOnlyList<string> title)
    {
        for (var length = title.Count - 1; length > 0; length--)
        {
            if (Read(title, title.Count - length, length) is { } last)
                return last;
            if (IsRemark(title, length) && Read(title, 0, length) is { } first)
                return first;
        }

        return null;
    }

    // What follows a title says where or for whom, or after a word that titles end with, what with: "programmer analyst COBOL mainframe".
    private bool IsRemark(IReadOnlyList<string> title, int length)
    {
        var rest = title.Skip(length).ToList();
        return !rest.Exists(w => w.Length > 2 && words.IsHead(w))
            && ((length > 1 && words.IsHead(title[length - 1])) || !rest.Exists(words.IsClearlyOfIt));
    }

    // Words before an IT title must not belong to IT work, which may name another occupation; one word alone names IT work only as a
    // whole.
    private (NameMatch Match, bool IsOutside)? Read(IReadOnlyList<string> title, int start, int length)
    {
        var part = string.Join(' ', title.Skip(start).Take(length));
        var clear = !title.Take(start).Any(words.IsOfIt);
        if (length > 1)
        {
            var named = clear ? own.NamedBy(part) : null;
            // A rare alternate title of the catalog yields to a title from outside it.
            if (named is not null && named.Score >= Common)
                return (named, false);
            return outside.NamedBy(part) is { } other ? (other, true)
                : named is null ? null
                : (named, false);
        }

        if (!clear)
            return null;
        if (!words.IsOfIt(title[start]) && own.NamedBy(part) is { Taken: { } taken } alone && isOrigin(taken.Code))
            return (alone, false);
        return !words.IsOfIt(title[start]) && outside.NamedBy(part) is { } outsideAlone ? (outsideAlone, true) : null;
    }
}
