using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Matches a text to a code through names and aliases: first exactly, then normalized, then by shared words. Immutable once built;
/// thread-safe.</summary>
public sealed class NameMatcher
{
    // Larger than any rounding error in a score.
    private const float Rounding = 0.001f;

    private readonly MatchOptions _options;
    private readonly Nameable[] _items;
    private readonly HashSet<string>[] _itemWords;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _keys = new(StringComparer.Ordinal);
    private readonly WordIndex _words;
    private readonly LetterIndex _letters = new();
    private readonly Spelling _spelling = new();

    private readonly record struct Entry(int Item, string Text, NameRank Rank);

    /// <summary>Indexes the items that can be matched.</summary>
    /// <param name="items">The items; each code once.</param>
    /// <param name="options">When a match is accepted; null for the defaults.</param>
    /// <param name="otherWords">Correctly spelled words that occur in no name, which are never treated as typos; null for none.</param>
    public NameMatcher(IEnumerable<Nameable> items, MatchOptions? options = null, IEnumerable<string>? otherWords = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        _options = (options ?? MatchOptions.Default).Validate();
        _words = new WordIndex(_options.UnknownWordsCount);
        _items = [.. items.OrderBy(i => i.Code, StringComparer.Ordinal)];
        _itemWords = [.. _items.Select(i => NameKeys.Words(i.Name).ToHashSet(StringComparer.Ordinal))];
        for (var i = 0; i < _items.Length; i++)
        {
            _codes.Add(_items[i].Code, i);
            Add(i, _items[i].Name, NameRank.Name);
            foreach (var alias in _items[i].Preferred)
                Add(i, alias, NameRank.Preferred);
            foreach (var alias in _items[i].Aliases)
                Add(i, alias, NameRank.Alias);
        }

        _spelling.Accept(otherWords ?? []);
        _words.Seal();
        _letters.Seal();
    }

    /// <summary>Codes known, ordinal.</summary>
    public IEnumerable<string> Codes => _items.Select(i => i.Code);

    /// <summary>The code that matches the text exactly; null if none. The text may still be a name: see
    /// <see cref="Match"/>.</summary>
    public string? Code(string text) => _codes.TryGetValue(text, out var known) ? _items[known].Code : null;

    /// <summary>Matches a text.</summary>
    /// <param name="text">A code, a name, or the words people use for it.</param>
    public NameMatch Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (_codes.TryGetValue(text, out var known))
        {
            var candidate = new MatchCandidate(text, _items[known].Name, text, MatchMethod.Code, 1);
            return new(text, candidate, [candidate]);
        }

        if (text.Length > MatchOptions.LongestText)
            return new(text, null, []);
        IReadOnlyList<string> forms = [text, .. TextForms.Shorter(text)];
        // A full name in any form of the text has priority over a close one.
        return Named(text, forms) ?? Near(text, forms);
    }

    /// <summary>The words of a text with typos corrected.</summary>
    internal IReadOnlyList<string> Corrected(string text)
    {
        var words = NameKeys.Words(text);
        return _spelling.Corrected(words).FirstOrDefault() ?? words;
    }

    /// <summary>True if the word occurs in a name.</summary>
    internal bool Knows(string word) => _spelling.Knows(word);

    /// <summary>Match of exactly these words as a full name; null if none.</summary>
    internal NameMatch? NamedBy(string text) => Whole(text, text, NameKeys.Words(text), MatchOptions.Shortened);

    /// <summary>Match of the whole text, exact or normalized; null if none.</summary>
    internal NameMatch? Written(string text) => Whole(text, text, NameKeys.Words(text), 1f);

    /// <summary>Candidates for a key: of the items that have it, those for which its name rank is highest, each once, ordinal by
    /// code.</summary>
    /// <param name="key">Words without spaces, as returned by <see cref="NameKeys.Key"/>.</param>
    internal IReadOnlyList<MatchCandidate> Meant(string key)
    {
        if (!_keys.TryGetValue(key, out var entries))
            return [];
        var surest = entries.Min(e => _entries[e].Rank);
        var score = surest == NameRank.Alias ? MatchOptions.NormalisedAlias : MatchOptions.NormalisedName;
        return
        [
            .. entries
                .Where(e => _entries[e].Rank == surest)
                .DistinctBy(e => _entries[e].Item)
                .OrderBy(e => _entries[e].Item)
                .Select(e => _entries[e])
                .Select(e => new MatchCandidate(_items[e.Item].Code, _items[e.Item].Name, e.Text, MatchMethod.Normalized, score)),
        ];
    }

    private NameMatch? Named(string text, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            var words = NameKeys.Words(form);
            if (Whole(text, form, words, Share(text, form)) is { } named)
                return named;
            foreach (var corrected in _spelling.Corrected(words))
            {
                if (Whole(text, form, corrected, Share(text, form) * MatchOptions.Corrected) is { } meant)
                    return meant;
            }
        }

        foreach (var remark in TextForms.Remarks(text))
        {
            if (Whole(text, remark, NameKeys.Words(remark), MatchOptions.Shortened) is { } named)
                return named;
        }

        return Joined(text);
    }

    // For goals joined by "or" or a slash: the one that was matched, or all that were.
    private NameMatch? Joined(string text)
    {
        var found = new List<NameMatch>();
        foreach (var part in TextForms.Joined(text))
        {
            IReadOnlyList<string> forms = [part, .. TextForms.Shorter(part)];
            if (Named(part, forms) is { } named)
                found.Add(named);
        }

        if (found.Count == 0)
            return null;
        var codes = found
            .SelectMany(f => f.Taken is { } taken ? [taken] : f.Candidates.AsEnumerable())
            .DistinctBy(c => c.Code)
            .Select(c => c with { Score = c.Score * MatchOptions.Shortened })
            .Take(_options.MaxCandidates)
            .ToImmutableArray();
        return new(text, codes.Length == 1 ? codes[0] : null, codes);
    }

    private NameMatch Near(string text, IReadOnlyList<string> forms)
    {
        NameMatch? best = null;
        foreach (var form in forms)
        {
            var words = NameKeys.Words(form);
            var match = Close(text, _spelling.Corrected(words).FirstOrDefault() ?? words, Share(text, form));
            if (match.Taken is not null)
                return match;
            if (best is null || match.Score > best.Score)
                best = match;
        }

        return best!;
    }

    private static float Share(string text, string form) => form.Length == text.Length ? 1f : MatchOptions.Shortened;

    // A full name or alias, exact or normalized; null if it is neither.
    private NameMatch? Whole(string text, string form, IReadOnlyList<string> words, float share)
    {
        var key = string.Concat(words);
        var exact = _exact.GetValueOrDefault(form);
        var normalized = key.Length > 0 ? _keys.GetValueOrDefault(key) : null;
        if (exact is null && normalized is null)
            return null;
        var best = new SortedDictionary<int, MatchCandidate>();
        Collect(best, words, exact, MatchMethod.Exact, MatchOptions.ExactName, MatchOptions.ExactAlias);
        Collect(best, words, normalized, MatchMethod.Normalized, MatchOptions.NormalisedName, MatchOptions.NormalisedAlias);
        return Ranked(text, best, share);
    }

    private NameMatch Close(string text, IReadOnlyList<string> words, float share)
    {
        var best = new SortedDictionary<int, MatchCandidate>();
        foreach (var (entry, near) in _words.Near(words))
        {
            // Long texts share a word with thousands of names; skip those that could not be listed even with the bonus for words in the
            // name.
            var score = MatchOptions.AllWords * near;
            if (score + MatchOptions.InName + Rounding >= _options.ListFrom)
                Keep(best, words, entry, MatchMethod.Words, score, isWhole: false);
        }

        foreach (var (entry, near) in _letters.Near(string.Concat(words)))
            Keep(best, words, entry, MatchMethod.Words, MatchOptions.Letters * near, isWhole: true);
        return Ranked(text, best, share);
    }

    private NameMatch Ranked(string text, SortedDictionary<int, MatchCandidate> best, float share)
    {
        ImmutableArray<MatchCandidate> ranked =
        [
            .. best
                .Values.Select(c => c with { Score = c.Score * share })
                .Where(c => c.Score >= _options.ListFrom)
                .OrderByDescending(c => c.Score)
                .ThenBy(c => c.Code, StringComparer.Ordinal)
                .Take(Math.Max(2, _options.MaxCandidates)),
        ];
        var taken =
            ranked.Length > 0
            && ranked[0].Score >= _options.DoubtBelow
            && (ranked.Length == 1 || ranked[0].Score - ranked[1].Score > _options.AmbiguousWithin);
        return new(text, taken ? ranked[0] : null, ranked);
    }

    private void Add(int item, string text, NameRank rank)
    {
        var entry = _entries.Count;
        _entries.Add(new(item, text, rank));
        List(_exact, text).Add(entry);
        var key = NameKeys.Key(text);
        if (key.Length == 0)
            return;
        List(_keys, key).Add(entry);
        _words.Add(entry, NameKeys.Words(text));
        _spelling.Add(NameKeys.Words(text));
        _letters.Add(entry, key);
    }

    private static List<int> List(Dictionary<string, List<int>> index, string key)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        return list;
    }

    private void Collect(
        SortedDictionary<int, MatchCandidate> best,
        IReadOnlyList<string> words,
        List<int>? entries,
        MatchMethod method,
        float name,
        float alias
    )
    {
        if (entries is null)
            return;
        foreach (var entry in entries)
        {
            var rank = _entries[entry].Rank;
            Keep(
                best,
                words,
                entry,
                method,
                rank == NameRank.Name ? name
                    : rank == NameRank.Preferred ? MatchOptions.Preferred
                    : alias,
                isWhole: rank != NameRank.Alias
            );
        }
    }

    private void Keep(
        SortedDictionary<int, MatchCandidate> best,
        IReadOnlyList<string> words,
        int index,
        MatchMethod method,
        float score,
        bool isWhole
    )
    {
        var entry = _entries[index];
        if (!isWhole && words.Count > 0)
            score += MatchOptions.InName * words.Count(_itemWords[entry.Item].Contains) / words.Count;
        if (best.TryGetValue(entry.Item, out var standing) && standing.Score >= score)
            return;
        best[entry.Item] = new(_items[entry.Item].Code, _items[entry.Item].Name, entry.Text, method, score);
    }
}
