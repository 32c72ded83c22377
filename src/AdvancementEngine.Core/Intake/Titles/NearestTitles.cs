using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>The occupations whose titles are nearest to a text that names none, so that a refusal can say what there is.</summary>
public static class NearestTitles
{
    /// <summary>Occupations named.</summary>
    public const int Named = 3;

    /// <summary>A message for the author of the text: <c>the nearest titles are ...</c>, with codes; null for a text that is written like a
    /// code, because codes that differ in a digit have nothing in common.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The text.</param>
    /// <param name="match">What it was matched to.</param>
    public static string? Hint(CareerCatalog catalog, string text, NameMatch match)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsCode(text) || Of(catalog, text, match) is not { IsEmpty: false } nearest
            ? null
            : "the nearest titles are " + string.Join(", ", nearest.Select(o => $"'{o.Title}' ({o.Code})"));
    }

    /// <summary>At most <see cref="Named"/> occupations that IT training leads to: what the text was nearly matched to first, then by the
    /// share of letter pairs that the text and one of the occupation's titles have in common; ties by code.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The text.</param>
    /// <param name="match">What it was matched to.</param>
    public static ImmutableArray<Occupation> Of(CareerCatalog catalog, string text, NameMatch match)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(match);
        var pairs = Pairs(text.Length <= NearestName.MaxLength ? text : text[..NearestName.MaxLength]);
        return
        [
            .. match
                .Candidates.Select(c => catalog.FindOccupation(c.Code))
                .OfType<Occupation>()
                .Concat(
                    catalog
                        .Occupations.Where(o => !o.UsualOrigin)
                        .OrderByDescending(o => o.CommonTitles.Prepend(o.Title).Max(t => Alike(pairs, Pairs(t))))
                        .ThenBy(o => o.Code, StringComparer.Ordinal)
                )
                .Where(o => !o.UsualOrigin)
                .DistinctBy(o => o.Code)
                .Take(Named),
        ];
    }

    /// <summary>True for a text that is written like a code: digits, and no word.</summary>
    public static bool IsCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsDigit) && !text.Any(char.IsLetter);
    }

    private static HashSet<(char, char)> Pairs(string text)
    {
        var key = NameKeys.Key(text);
        return [.. key.Zip(key.Skip(1))];
    }

    private static double Alike(HashSet<(char, char)> a, HashSet<(char, char)> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
