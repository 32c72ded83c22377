using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking;

/// <summary>What a participant shows, and what held occupations make likely.</summary>
internal sealed class HeldFacts
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly List<Occupation> _occupations = [];
    private readonly List<OccupationNeeds> _needs = [];

    public HeldFacts(Participant participant, DateOnly asOf, Catalogue catalogue, ImmutableArray<OccupationNeeds> needs)
    {
        foreach (var evidence in participant.Evidence)
        {
            if (!(evidence.Source.When > asOf)) _shown.Add(evidence.Element);
        }

        foreach (var spell in participant.Work)
        {
            var index = catalogue.OccupationIndex(spell.Occupation);
            if (spell.Start > asOf || index < 0 || _needs.Contains(needs[index])) continue;
            _occupations.Add(catalogue.Occupations[index]);
            _needs.Add(needs[index]);
            AnyRated |= needs[index].AnyLevelRated;
        }
    }

    /// <summary>True where a held occupation has rated levels, so that "not evidenced" alone says nothing.</summary>
    public bool AnyRated { get; }

    /// <summary>Evidenced.</summary>
    public bool Has(string element) => _shown.Contains(element);

    /// <summary>Listed by a held occupation; nobody evidenced it.</summary>
    public bool IsLikely(string element)
    {
        foreach (var needs in _needs)
        {
            if (needs.Technologies.Contains(element)) return true;
        }

        return false;
    }

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
