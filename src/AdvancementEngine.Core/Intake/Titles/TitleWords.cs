using System.Collections.Frozen;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Which words of job titles belong to IT work, and which to work outside of it: counted over the titles of both.</summary>
internal sealed class TitleWords
{
    // A word is one of other work where it is so many times as common there as in IT titles, and occurs in several.
    private const int FarCommoner = 4;
    private const int FewestTitles = 3;

    private readonly FrozenDictionary<string, int> _own;
    private readonly FrozenDictionary<string, int> _other;
    private readonly FrozenSet<string> _heads;
    private readonly long _ownTitles;
    private readonly long _otherTitles;

    public TitleWords(CareerCatalog catalog)
    {
        var own = catalog
            .Occupations.Where(o => !o.UsualOrigin)
            .SelectMany(o => o.Titles.Concat(o.CommonTitles).Append(o.Title))
            .Select(NameKeys.Words)
            .Where(w => w.Count > 0)
            .ToList();
        var other = catalog
            .OutsideTitles.Select(t => t.Title)
            .Concat(catalog.Occupations.Where(o => o.UsualOrigin).SelectMany(o => o.Titles.Concat(o.CommonTitles)))
            .Select(NameKeys.Words)
            .Where(w => w.Count > 0)
            .ToList();
        (_ownTitles, _otherTitles) = (own.Count, other.Count);
        (_own, _other) = (Counts(own), Counts(other));
        _heads = own.Concat(other)
            .GroupBy(w => w[^1], StringComparer.Ordinal)
            .Where(g => g.Count() >= FewestTitles)
            .Select(g => g.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for a word that is commoner in IT titles than in others.</summary>
    public bool IsOfIt(string word) => _own.GetValueOrDefault(word) * _otherTitles > _other.GetValueOrDefault(word) * _ownTitles;

    /// <summary>True for such a word that several IT titles have: not the name of a place or an employer.</summary>
    public bool IsClearlyOfIt(string word) => _own.GetValueOrDefault(word) >= FewestTitles && IsOfIt(word);

    /// <summary>True for a word of other work.</summary>
    public bool IsOfOther(string word) =>
        _other.GetValueOrDefault(word) is >= FewestTitles and var count
        && count * _ownTitles >= FarCommoner * _own.GetValueOrDefault(word) * _otherTitles;

    /// <summary>True for a word that titles end with: it decides what the work is, in any position.</summary>
    public bool IsHead(string word) => _heads.Contains(word);

    private static FrozenDictionary<string, int> Counts(List<IReadOnlyList<string>> titles) =>
        titles
            .SelectMany(t => t.Distinct(StringComparer.Ordinal))
            .GroupBy(w => w, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
