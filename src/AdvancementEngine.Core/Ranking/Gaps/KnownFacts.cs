using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>What a participant shows, and what held occupations make likely. One per ranking session; reused, not thread-safe.</summary>
internal sealed class KnownFacts(CareerCatalog catalog, NeededElements elements, ImmutableArray<OccupationNeeds> needs)
{
    /// <summary>So many of an occupation's technologies in demand, most demanded first, are taken for its daily work. Ours.</summary>
    public const int MostDemanded = 5;

    private readonly bool[] _shown = new bool[elements.Ids.Length];
    private readonly bool[] _done = new bool[elements.Ids.Length];
    private readonly List<int> _marked = [];
    private readonly List<OccupationNeeds> _held = [];
    private readonly List<OccupationNeeds> _now = [];

    /// <summary>Reads a participant.</summary>
    public void Open(Participant participant, DateOnly asOf)
    {
        foreach (var element in _marked)
            (_shown[element], _done[element]) = (false, false);
        _marked.Clear();
        _held.Clear();
        _now.Clear();
        foreach (var evidence in participant.Evidence)
        {
            if (!evidence.Source.IsKnownBy(asOf) || elements.IndexOf(evidence.Element) is not (>= 0 and var element))
                continue;
            _shown[element] = true;
            _done[element] |= evidence.Kind is EvidenceKind.Used or EvidenceKind.Assessed;
            _marked.Add(element);
        }

        foreach (var spell in participant.Work)
        {
            var index = catalog.OccupationIndex(spell.Occupation);
            if (spell.Start > asOf || index < 0)
                continue;
            if (!_held.Contains(needs[index]))
                _held.Add(needs[index]);
            if (spell.IsPresent(asOf) && !catalog.Occupations[index].UsualOrigin)
                _now.Add(needs[index]);
        }
    }

    /// <summary>Evidenced by the person's own word or a class only: nobody saw it used.</summary>
    public bool IsOnlySaid(int element) => _shown[element] && !_done[element];

    /// <summary>Evidenced.</summary>
    public bool Has(int element) => _shown[element];

    /// <summary>Among the technologies most demanded in a held occupation: used there every day, whether written down or not.</summary>
    public bool IsUsedDaily(int element)
    {
        foreach (var held in _held)
        {
            var most = Math.Min(MostDemanded, held.InDemand.Length);
            if (held.InDemand.AsSpan()[..most].Contains(element))
                return true;
        }

        return false;
    }

    /// <summary>Listed by a held occupation; nobody evidenced it.</summary>
    public bool IsLikely(int element) => Lists(_held, element);

    /// <summary>Listed by a job of IT that goes on: it may be used there today.</summary>
    public bool IsLikelyNow(int element) => Lists(_now, element);

    private static bool Lists(List<OccupationNeeds> jobs, int element)
    {
        foreach (var job in jobs)
        {
            if (job.Technologies[element])
                return true;
        }

        return false;
    }
}
