using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Finds the technologies, skills and credentials that a phrase names, several at once: "AWS EC2, S3", "bash scripts". What is a
/// word of everyday speech too counts only where the phrase leaves nothing else unexplained. Linear in the length of the phrase; immutable,
/// safe for several threads.</summary>
internal sealed class ElementsWithin
{
    // Longer names are found as whole texts only.
    private const int MostWords = 6;

    // A technology that fewer occupations list, and that is not hot, is too rare to be read out of the middle of a text. Ours.
    private const int FewestOccupations = 4;

    private readonly NameMatcher _names;
    private readonly HashSet<string> _common;
    private readonly Dictionary<string, bool> _isKind = new(StringComparer.Ordinal);

    /// <summary>Prepares the reading of one catalog's elements.</summary>
    public ElementsWithin(CareerCatalog catalog, NameMatcher names)
    {
        _names = names;
        _common = catalog
            .Occupations.SelectMany(o => o.Technologies)
            .Where(t => t.Hot || t.InDemand)
            .Select(t => t.Element)
            .Concat(catalog.Elements.Where(e => e.Norm?.Occupations >= FewestOccupations || !e.Aliases.IsEmpty).Select(e => e.Id))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var element in catalog.Elements)
            _isKind[element.Id] = IsKindOfSoftware(element.Name);
    }

    /// <summary>What a phrase names, in order, each once; and the words that were left, empty where all were read.</summary>
    /// <param name="phrase">As written.</param>
    public (IReadOnlyList<NameMatch> Found, string Left) Read(string phrase)
    {
        var tokens = Tokens(phrase);
        var found = new List<NameMatch>();
        var rest = new List<string>();
        var start = 0;
        var spans = Spans(tokens);
        for (var end = 0; end <= tokens.Count; end++)
        {
            if (end < tokens.Count && !tokens[end].IsJoint)
            {
                // A joint within a name joins nothing: PL/SQL.
                end += Math.Max(0, spans[end].Length - 1);
                continue;
            }

            if (end > start)
                Piece(tokens, spans, start, end, found, rest);
            start = end + 1;
        }

        return ([.. found.DistinctBy(f => f.Taken!.Value.Code, StringComparer.Ordinal)], string.Join(' ', rest));
    }

    /// <summary>True for a text of several parts, joined by a slash, a plus sign or a word.</summary>
    public static bool HasJoint(string text) => Tokens(text).Exists(t => t.IsJoint);

    // The longest names, from the left: of how many tokens the one that begins at each is, 0 for none.
    private (int Length, IReadOnlyList<MatchCandidate> Meant)[] Spans(List<Token> tokens)
    {
        var spans = new (int Length, IReadOnlyList<MatchCandidate> Meant)[tokens.Count];
        for (var at = 0; at < tokens.Count; at += Math.Max(1, spans[at].Length))
        {
            for (var length = Math.Min(MostWords, tokens.Count - at); length > 0; length--)
            {
                var last = tokens[at + length - 1];
                if (tokens[at].Key.Length == 0 || last.Key.Length == 0)
                    continue;
                var key = length == 1 ? last.Key : string.Concat(tokens.Skip(at).Take(length).Select(t => t.Key));
                if (_names.Meant(key) is not { Count: > 0 } meant || !IsSure(meant))
                    continue;
                spans[at] = (length, meant);
                break;
            }
        }

        return spans;
    }

    private void Piece(
        List<Token> tokens,
        (int Length, IReadOnlyList<MatchCandidate> Meant)[] spans,
        int start,
        int end,
        List<NameMatch> found,
        List<string> rest
    )
    {
        var isExplained = IsExplained(tokens, spans, start, end);
        for (var at = start; at < end; at++)
        {
            var (length, meant) = spans[at];
            var text = string.Join(' ', tokens.Skip(at).Take(Math.Max(1, length)).Select(t => t.Text));
            if (length > 0 && IsTaken(tokens, at, length, meant, isExplained, length == end - start))
            {
                found.AddRange(meant.Select(m => new NameMatch(text, m, [m])));
                at += length - 1;
            }
            else if (!PlainWords.IsCompanion(tokens[at].Key) && !tokens[at].IsJoint)
            {
                rest.Add(tokens[at].Text);
            }
        }
    }

    private static bool IsExplained(
        List<Token> tokens,
        (int Length, IReadOnlyList<MatchCandidate> Meant)[] spans,
        int start,
        int end
    )
    {
        for (var at = start; at < end; at++)
        {
            if (spans[at].Length > 0 && !(spans[at].Length == 1 && PlainWords.IsKind(tokens[at].Key)))
                at += spans[at].Length - 1;
            else if (!PlainWords.IsCompanion(tokens[at].Key))
                return false;
        }

        return true;
    }

    private bool IsTaken(
        List<Token> tokens,
        int at,
        int length,
        IReadOnlyList<MatchCandidate> meant,
        bool isExplained,
        bool isWhole
    )
    {
        var code = meant[0].Code;
        if (length == 1)
        {
            var key = tokens[at].Key;
            if (PlainWords.IsKind(key))
                return isWhole && meant[0].Score >= MatchOptions.Preferred;
            if (!IsTechnical(code))
                return isWhole;
            var asWritten = _common.Contains(code) || meant.Any(m => tokens[at].Text.Equals(m.Via, StringComparison.Ordinal));
            return asWritten && (isExplained || (key.Length > 1 && _common.Contains(code) && !PlainWords.IsEveryday(key)));
        }

        if (isExplained || isWhole)
            return true;
        // Kinds of software are named like the work that is done with them.
        return IsTechnical(code)
            && (meant[0].Score >= MatchOptions.Preferred || !_isKind[code])
            && !tokens.Skip(at).Take(length).All(t => PlainWords.IsCompanion(t.Key) || PlainWords.IsEveryday(t.Key));
    }

    // One name, or the skill and the knowledge area that share it.
    private static bool IsSure(IReadOnlyList<MatchCandidate> meant) =>
        meant.All(m => string.Equals(m.Name, meant[0].Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsTechnical(string id) =>
        ElementKinds.Of(id) is ElementKinds.Technology or ElementKinds.Credential;

    private static bool IsKindOfSoftware(string name)
    {
        var words = name.Split(' ');
        return words.Length > 2 && words[^1] is "software" or "systems" or "tools" && words[1..].All(w => char.IsLower(w[0]));
    }

    private readonly record struct Token(string Text, string Key, bool IsJoint);

    private static readonly HashSet<string> s_joints = new(StringComparer.OrdinalIgnoreCase) { "and", "y", "&", "+", "or", "o", "plus" };

    // Words as written, with joints between them: blanks, slashes, a plus sign that is no part of a name.
    private static List<Token> Tokens(string phrase)
    {
        var tokens = new List<Token>();
        var start = 0;
        for (var i = 0; i <= phrase.Length; i++)
        {
            var isPlus = i > start && i + 1 < phrase.Length && phrase[i] == '+' && char.IsLetter(phrase[i + 1]);
            if (i < phrase.Length && !char.IsWhiteSpace(phrase[i]) && phrase[i] is not ('/' or '|' or ',' or ';') && !isPlus)
                continue;
            if (i > start)
                Add(phrase[start..i]);
            if (i < phrase.Length && !char.IsWhiteSpace(phrase[i]))
                tokens.Add(new(phrase[i].ToString(), string.Empty, true));
            start = i + 1;
        }

        return tokens;

        void Add(string text)
        {
            var words = NameKeys.Words(text);
            if (s_joints.Contains(text))
                tokens.Add(new(text, string.Concat(words), true));
            else if (words.Count > 0)
                tokens.Add(new(text.Trim('.', ':', '!', '?', '"'), string.Concat(words), false));
        }
    }
}
