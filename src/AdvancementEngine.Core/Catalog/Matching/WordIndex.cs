using System.Numerics;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Finds entries that share words with a text. A word's weight is 1 plus the binary logarithm of its rarity, rounded down: an
/// integer, identical on every machine.</summary>
internal sealed class WordIndex(bool unknownCounts)
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly List<List<int>> _postings = [];
    private readonly List<(int Entry, int[] Words)> _entries = [];
    private int _longest;
    private int[] _weights = [];
    private int[] _totals = [];

    public void Add(int entry, IReadOnlyList<string> words)
    {
        int[] ids = [.. Telling(words).Distinct(StringComparer.Ordinal).Select(Id)];
        var position = _entries.Count;
        _entries.Add((entry, ids));
        foreach (var id in ids)
            _postings[id].Add(position);
    }

    public void Seal()
    {
        _weights = [.. _postings.Select(p => 1 + BitOperations.Log2((uint)(_entries.Count / Math.Max(1, p.Count))))];
        _totals = [.. _entries.Select(e => e.Words.Sum(w => _weights[w]))];
    }

    /// <summary>Entries sharing a word, each with its weighted Dice share, 0 to 1, in order of entry.</summary>
    public IEnumerable<(int Entry, float Share)> Near(IReadOnlyList<string> words)
    {
        var shared = new Dictionary<int, float>();
        var total = 0f;
        var seen = new HashSet<int>();
        foreach (var (id, share) in Known(Telling(words)))
        {
            if (id >= 0 && !seen.Add(id))
                continue;
            if (id < 0 && !unknownCounts)
                continue;
            total += id < 0 ? 1 + BitOperations.Log2((uint)_entries.Count + 1) : _weights[id];
            if (id < 0)
                continue;
            foreach (var position in _postings[id])
                shared[position] = shared.GetValueOrDefault(position) + (share * _weights[id]);
        }

        foreach (var (position, sum) in shared.OrderBy(s => s.Key))
            yield return (_entries[position].Entry, 2 * sum / (total + _totals[position]));
    }

    private int Id(string word)
    {
        if (_vocabulary.TryGetValue(word, out var id))
            return id;
        id = _postings.Count;
        _longest = Math.Max(_longest, word.Length);
        _vocabulary.Add(word, id);
        _postings.Add([]);
        return id;
    }

    private static IEnumerable<string> Telling(IReadOnlyList<string> words)
    {
        var telling = words.Where(w => !NameKeys.IsNoise(w));
        return telling.Any() ? telling : words;
    }

    private IEnumerable<(int Id, float Share)> Known(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_vocabulary.TryGetValue(word, out var id))
            {
                yield return (id, 1);
            }
            else if (Split(word) is var (left, right) && left >= 0)
            {
                yield return (left, 1);
                yield return (right, 1);
            }
            else
            {
                yield return (-1, 0);
            }
        }
    }

    private (int Left, int Right) Split(string word)
    {
        if (word.Length > 2 * _longest)
            return (-1, -1);
        for (var at = 3; at <= word.Length - 3; at++)
        {
            if (_vocabulary.TryGetValue(word[..at], out var left) && _vocabulary.TryGetValue(word[at..], out var right))
                return (left, right);
        }

        return (-1, -1);
    }
}
