namespace AdvancementEngine.Catalog.Matching;

/// <summary>Vocabulary of the known names with word counts; used to correct words that are one typo away from a known word.</summary>
internal sealed class Spelling
{
    // Shorter words have too many neighbors.
    private const int SlipFrom = 5;

    // A typo may be close to several known words; with more than this many, it is not treated as a typo.
    private const int MostMeant = 4;

    // Of two candidates for a shortened word, the more common one is accepted only if it occurs at least this many times as often.
    private const int FarCommoner = 4;

    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    // Known words, keyed by what a typo leaves unchanged: one of the two ends and the length within one letter; for shortened words, both
    // ends.
    private readonly Dictionary<(char First, int Length), List<string>> _byFirst = [];
    private readonly Dictionary<(char Last, int Length), List<string>> _byLast = [];
    private readonly Dictionary<(char First, char Last), List<string>> _byEnds = [];

    /// <summary>Adds the words of a name.</summary>
    public void Add(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (_count.TryGetValue(word, out var count))
            {
                _count[word] = count + 1;
                continue;
            }

            _count.Add(word, 1);
            List(_byFirst, (word[0], word.Length)).Add(word);
            List(_byLast, (word[^1], word.Length)).Add(word);
            List(_byEnds, (word[0], word[^1])).Add(word);
        }
    }

    private static List<string> List<TKey>(Dictionary<TKey, List<string>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        return list;
    }

    /// <summary>Registers correctly spelled words that occur in no name.</summary>
    public void Accept(IEnumerable<string> words) => _others.UnionWith(words);

    /// <summary>The words with typos corrected, most likely first; empty if nothing changes.</summary>
    public IEnumerable<IReadOnlyList<string>> Corrected(IReadOnlyList<string> words)
    {
        string[]? corrected = null;
        (int At, List<string> Meant) choice = (-1, []);
        for (var i = 0; i < words.Count; i++)
        {
            if (Meant(words[i]) is not [var likeliest, ..] meant)
                continue;
            corrected ??= [.. words];
            corrected[i] = likeliest;
            if (meant.Count > 1)
                choice = (i, meant);
        }

        if (corrected is null)
            yield break;
        yield return [.. corrected];
        foreach (var other in choice.Meant.Skip(1))
        {
            corrected[choice.At] = other;
            yield return [.. corrected];
        }
    }

    /// <summary>True if the word occurs in a name.</summary>
    public bool Knows(string word) => _count.ContainsKey(word);

    // "supervsr", "desktp": the letters of a longer word in order, including its first and last. Of several such words, the one that is far
    // more common.
    private IEnumerable<string> Shortened(string word)
    {
        var longer = _byEnds
            .GetValueOrDefault((word[0], word[^1]), [])
            .Where(k => k.Length > word.Length && k.Length <= 2 * word.Length && IsWithin(word, k))
            .OrderByDescending(k => _count[k])
            .ThenBy(k => k, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return longer.Count == 2 && _count[longer[0]] < FarCommoner * _count[longer[1]] ? [] : longer.Take(1);
    }

    private static bool IsWithin(string letters, string word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            if (at < letters.Length && letters[at] == letter)
                at++;
        }

        return at == letters.Length;
    }

    // One letter inserted, deleted or replaced, or two neighbors swapped; letters are already lower case.
    private static bool IsSlip(string word, string known)
    {
        var (shorter, longer) = word.Length <= known.Length ? (word, known) : (known, word);
        var at = shorter.AsSpan().CommonPrefixLength(longer);
        var left = shorter.AsSpan(at);
        var other = longer.AsSpan(at);
        if (shorter.Length < longer.Length)
            return left.SequenceEqual(other[1..]);
        return left[1..].SequenceEqual(other[1..])
            || (left.Length > 1 && left[0] == other[1] && left[1] == other[0] && left[2..].SequenceEqual(other[2..]));
    }

    // Most common first, then ordinal.
    private List<string> Meant(string word)
    {
        if (
            word.Length < SlipFrom
            || word.Length > NearestName.MaxLength
            || _count.ContainsKey(word)
            || _others.Contains(word)
            || word.AsSpan().ContainsAnyInRange('0', '9')
        )
            return [];
        var near = new List<string>();
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            near.AddRange(_byFirst.GetValueOrDefault((word[0], length), []).Where(k => IsSlip(word, k)));
            near.AddRange(_byLast.GetValueOrDefault((word[^1], length), []).Where(k => k[0] != word[0] && IsSlip(word, k)));
        }

        if (near.Count == 0)
            near.AddRange(Shortened(word));
        near.Sort((a, b) => _count[a] != _count[b] ? _count[b].CompareTo(_count[a]) : string.CompareOrdinal(a, b));
        return near.Count <= MostMeant ? near : near[..MostMeant];
    }
}
