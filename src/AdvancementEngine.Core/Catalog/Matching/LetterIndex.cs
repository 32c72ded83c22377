namespace AdvancementEngine.Catalog.Matching;

/// <summary>Finds entries that share letter trigrams with a text: words of another language, words run together, several typos in one word.
/// Such a match is always a question and never accepted automatically.</summary>
internal sealed class LetterIndex
{
    private const int Group = 3;

    // Names with fewer than half of their trigrams in common are alike by chance.
    private const float Least = 0.5f;

    private readonly Dictionary<int, List<int>> _postings = [];
    private readonly List<(int Entry, int Groups)> _entries = [];
    private int _longest;
    private int _most;

    public void Add(int entry, string key)
    {
        var groups = Groups(key);
        foreach (var group in groups)
        {
            if (!_postings.TryGetValue(group, out var list))
                _postings.Add(group, list = []);
            list.Add(_entries.Count);
        }

        _entries.Add((entry, groups.Count));
        _longest = Math.Max(_longest, key.Length);
        _most = Math.Max(_most, groups.Count);
    }

    public void Seal()
    {
        foreach (var list in _postings.Values)
            list.TrimExcess();
    }

    /// <summary>Entries with at least half of the trigrams in common, each with its Dice share, in order of entry.</summary>
    public IEnumerable<(int Entry, float Share)> Near(string key)
    {
        // A text more than four times as long as the longest name cannot reach the minimum share.
        if (key.Length < Group || key.Length > 4 * _longest)
            yield break;
        var groups = Groups(key);
        // Even all trigrams of the longest name would be too few.
        if (2f * _most / (groups.Count + _most) < Least)
            yield break;
        var shared = new int[_entries.Count];
        foreach (var group in groups)
        {
            if (!_postings.TryGetValue(group, out var list))
                continue;
            foreach (var position in list)
                shared[position]++;
        }

        for (var position = 0; position < shared.Length; position++)
        {
            if (shared[position] == 0)
                continue;
            var share = 2f * shared[position] / (groups.Count + _entries[position].Groups);
            if (share >= Least)
                yield return (_entries[position].Entry, share);
        }
    }

    // The ends count as letters of their own, so that the beginning of a name weighs more. 21 bits hold three 7-bit letters; rarer letters
    // may collide, which at worst adds a question.
    private static SortedSet<int> Groups(string key)
    {
        var groups = new SortedSet<int>();
        int before = 0,
            last = 0;
        foreach (var letter in key)
        {
            var code = letter & 127;
            groups.Add((before << 14) | (last << 7) | code);
            (before, last) = (last, code);
        }

        groups.Add((before << 14) | (last << 7));
        return groups;
    }
}
