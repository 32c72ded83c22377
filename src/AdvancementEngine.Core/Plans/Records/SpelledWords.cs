using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Plans.Records;

/// <summary>Mends a slip in a long word of a quoted skill, where one letter more, one less or two changed places make it a word of the
/// catalog. Safe for several threads.</summary>
internal sealed partial class SpelledWords
{
    // Short words have too many neighbors. Ours.
    private const int Shortest = 9;

    private static readonly ConditionalWeakTable<CareerCatalog, SpelledWords> s_ofCatalogs = [];

    // Words that only Spanish texts have: theirs are near to English ones and right.
    [GeneratedRegex(@"[áéíóúñ]|\b(de|del|la|las|los|el|en|y|con|para|por|uso)\b", Patterns.Options)]
    private static partial Regex Spanish { get; }

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    private readonly FrozenSet<string> _known;
    private readonly ILookup<int, string> _byLength;

    private SpelledWords(CareerCatalog catalog)
    {
        _known = catalog
            .Elements.Select(e => e.Name)
            .Concat(catalog.Occupations.Select(o => o.Title))
            .SelectMany(n => Word.Matches(n).Select(m => m.Value))
            .Where(w => w.Length >= Shortest && w.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0)
            .Select(w => w.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
        _byLength = _known.ToLookup(w => w.Length);
    }

    /// <summary>The words of a catalog.</summary>
    public static SpelledWords Of(CareerCatalog catalog) => s_ofCatalogs.GetValue(catalog, c => new SpelledWords(c));

    /// <summary>The text with its slips mended; as it is where there are none.</summary>
    public string Mended(string text) => Spanish.IsMatch(text) ? text : Word.Replace(text, m => Mend(m.Value));

    private string Mend(string written)
    {
        var word = written.ToLowerInvariant();
        if (word.Length < Shortest - 1 || _known.Contains(word) || word != written)
            return written;
        string? only = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var known in _byLength[length])
            {
                if (!IsSlip(word, known))
                    continue;
                if (only is not null)
                    return written;
                only = known;
            }
        }

        return only ?? written;
    }

    // The first letter and the ending are as a rule right; another letter in one's place makes another word.
    private static bool IsSlip(string word, string known)
    {
        if (word[0] != known[0] || word[^1] != known[^1] || word[^2] != known[^2])
            return false;
        var same = 0;
        while (same < word.Length && same < known.Length && word[same] == known[same])
            same++;
        if (same == word.Length || same == known.Length)
            return false;
        return (word.Length - known.Length) switch
        {
            -1 => word.AsSpan(same).SequenceEqual(known.AsSpan(same + 1)),
            1 => word.AsSpan(same + 1).SequenceEqual(known.AsSpan(same)),
            _ => same + 1 < word.Length
                && word[same] == known[same + 1]
                && word[same + 1] == known[same]
                && word.AsSpan(same + 2).SequenceEqual(known.AsSpan(same + 2)),
        };
    }
}
