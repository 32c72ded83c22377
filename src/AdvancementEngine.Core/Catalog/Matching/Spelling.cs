namespace AdvancementEngine.Catalog.Matching;

/// <summary>The words of the names known, with how often each occurs: a word that is none of them, and one slip away from one, may be meant
/// for that one.</summary>
internal sealed class Spelling
{
    // Shorter words have too many neighbors.
    private const int SlipFrom = 5;

    // Several known words may be one slip away; more than this is no slip.
    private const int MostMeant = 4;

    // A shortened word is the commoner of two when it occurs so many times as often.
    private const int FarCommoner = 4;

    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>Adds the words of a name.</summary>
    public void Add(IReadOnlyList<string> words)
    {
        foreach (var word in words)
            _count[word] = _count.GetValueOrDefault(word) + 1;
    }

    /// <summary>Words that are right as they stand, though no name has them.</summary>
    public void Accept(IEnumerable<string> words) => _others.UnionWith(words);

    /// <summary>The words with slips put right, the likeliest first; none where nothing changes.</summary>
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

    /// <summary>True for a word of a name.</summary>
    public bool Knows(string word) => _count.ContainsKey(word);

    // "supervsr", "desktp": the letters of one longer word in their order, with its first and its last; of several, the one that is far
    // commoner.
    private IEnumerable<string> Shortened(string word)
    {
        var longer = _count
            .Keys.Where(k =>
                k.Length > word.Length && k.Length <= 2 * word.Length && k[0] == word[0] && k[^1] == word[^1] && IsWithin(word, k)
            )
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

    // The commonest first, then ordinal.
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
        foreach (var known in _count.Keys)
        {
            if (known.Length < SlipFrom - 1 || Math.Abs(known.Length - word.Length) > 1 || (known[0] != word[0] && known[^1] != word[^1]))
                continue;
            if (NearestName.Edits(word, known) == 1)
                near.Add(known);
        }

        if (near.Count == 0)
            near.AddRange(Shortened(word));
        near.Sort((a, b) => _count[a] != _count[b] ? _count[b].CompareTo(_count[a]) : string.CompareOrdinal(a, b));
        return near.Count <= MostMeant ? near : near[..MostMeant];
    }
}
