using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking;

/// <summary>What a participant shows, and what held occupations make likely.</summary>
internal sealed class HeldFacts
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _likely = new(StringComparer.Ordinal);
    private readonly List<Occupation> _occupations = [];

    public HeldFacts(Participant participant, DateOnly asOf, Catalogue catalogue)
    {
        foreach (var evidence in participant.Evidence)
        {
            if (!(evidence.Source.When > asOf)) _shown.Add(evidence.Element);
        }

        foreach (var spell in participant.Work)
        {
            if (spell.Start > asOf || catalogue.FindOccupation(spell.Occupation) is not { } occupation || _occupations.Contains(occupation)) continue;
            _occupations.Add(occupation);
            foreach (var technology in occupation.Technologies)
                _likely.Add(technology.Element);
        }

        AnyRated = _occupations.Any(o => o.Ratings.Any(r => r.Level is not null));
    }

    /// <summary>True where a held occupation has rated levels, so that "not evidenced" alone says nothing.</summary>
    public bool AnyRated { get; }

    /// <summary>Evidenced.</summary>
    public bool Has(string element) => _shown.Contains(element);

    /// <summary>Listed by a held occupation; nobody evidenced it.</summary>
    public bool IsLikely(string element) => _likely.Contains(element);

    /// <summary>The held occupation's rating with the highest level, or null.</summary>
    public ElementRating? BestRating(string element)
    {
        ElementRating? best = null;
        foreach (var occupation in _occupations)
        {
            if (OccupationNeeds.Rating(occupation, element) is { Level: { } level } rating && !(best?.Level >= level))
                best = rating;
        }

        return best;
    }
}
