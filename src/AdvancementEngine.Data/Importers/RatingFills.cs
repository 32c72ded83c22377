using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Ratings of an occupation: its own or, if it has none, importance from a named source.</summary>
internal sealed class RatingFills(
    OnetRatings ratings,
    IReadOnlyList<RatingFill> fills,
    Dictionary<string, Dictionary<string, float>>? blsSkills,
    SortedDictionary<string, int> notes
)
{
    public const string BlsSource = "bls-skills";

    /// <summary>The ratings, in ordinal order of the element; substitutions are added to <paramref name="fallbacks"/>.</summary>
    public ImmutableArray<ElementRating> Of(string occupation, List<string> fallbacks)
    {
        var own = ratings.ByOccupation.GetValueOrDefault(occupation);
        var result = new SortedDictionary<string, ElementRating>(StringComparer.Ordinal);
        foreach (var kind in (string[])[ElementKinds.Knowledge, ElementKinds.Skill])
        {
            var mine = Kind(own, kind).ToList();
            if (mine.Count > 0)
            {
                foreach (var rating in mine)
                    result.Add(rating.Element, rating);
            }
            else if (Fill(occupation, kind) is { } filled)
            {
                foreach (var rating in filled.Ratings)
                    result.Add(rating.Element, rating);
                fallbacks.Add($"{kind}-filled-from:{filled.From}");
                Count($"{kind}-filled");
            }
            else
            {
                fallbacks.Add($"{kind}-missing");
                Count($"{kind}-missing");
            }
        }

        return [.. result.Values];
    }

    private (string From, List<ElementRating> Ratings)? Fill(string occupation, string kind)
    {
        foreach (var fill in fills.Where(f => f.Occupation == occupation && f.Kind == kind).OrderBy(f => f.Order))
        {
            var from =
                fill.From == BlsSource
                    ? FromBls(OccupationImport.Soc(occupation))
                    : [.. Kind(ratings.ByOccupation.GetValueOrDefault(fill.From), kind).Select(Imported)];
            if (from.Count > 0)
                return (fill.From, from);
        }

        return null;
    }

    // Importance only: a level applies only to the occupation it was rated for. The date of the rating is kept.
    private static ElementRating Imported(ElementRating rating) =>
        new(rating.Element, rating.Importance, null, null, null, rating.RatedOn, true);

    private List<ElementRating> FromBls(string soc)
    {
        if (blsSkills is null || !blsSkills.TryGetValue(soc, out var values))
            return [];
        return
        [
            .. ratings
                .Names.Where(n => ElementKinds.Of(n.Key) == ElementKinds.Skill && values.ContainsKey(n.Value))
                .Select(n => new ElementRating(n.Key, values[n.Value], null, null, null, null, true)),
        ];
    }

    private static IEnumerable<ElementRating> Kind(SortedDictionary<string, ElementRating>? all, string kind) =>
        all is null ? [] : all.Values.Where(r => ElementKinds.Of(r.Element) == kind && r.Importance > 0);

    private void Count(string note) => notes[note] = notes.GetValueOrDefault(note) + 1;
}
