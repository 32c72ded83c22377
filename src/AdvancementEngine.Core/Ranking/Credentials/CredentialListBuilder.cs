using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Ranks credentials by what each opens when added: occupations that move to a better group, then gain summed over the best occupations, then code.</summary>
/// <remarks>RankingSession. The order comes from the effect index; every printed item is confirmed by ranking again. Gain counts what a credential adds above its mean effect: an equal push on everything opens nothing.</remarks>
internal sealed class CredentialListBuilder
{
    private readonly RankerParts _parts;
    private readonly OccupationOrdering _before;
    private readonly CounterfactualBatch _counterfactuals;
    private readonly PolicyEvaluation _evaluation = new();
    private readonly Candidate[] _candidates;
    private readonly float _weight;
    private readonly List<Place> _places = [];
    private readonly List<Candidate> _printed = [];
    private readonly List<int> _opening = [];

    public CredentialListBuilder(RankerParts parts, OccupationOrdering before, CounterfactualBatch counterfactuals)
    {
        (_parts, _before, _counterfactuals) = (parts, before, counterfactuals);
        _candidates = [.. parts.Bundle.Catalog.Credentials.Select(c => new Candidate(null, c, 0f))];
        var state = parts.Bundle.Model.Manifest.State;
        _weight = state.Assessed * state.Block(ElementKinds.Credential);
    }

    private readonly record struct Place(int Credential, int Opens, float Gain, PlannedChange Change);

    /// <summary>Codes of all credentials that move an occupation to a better group, whatever their place.</summary>
    public IEnumerable<string> Opening => _opening.Select(c => _candidates[c].Code);

    /// <summary>Orders the credentials and plans what each of the first would change.</summary>
    public void Plan(PolicyCase @case, KnownFacts held, RankOptions options)
    {
        var best = _before.Order[..Math.Min(_parts.Settings.CredentialHorizon, _before.Ordered)];
        _places.Clear();
        _opening.Clear();
        for (var c = 0; c < _candidates.Length; c++)
        {
            var credential = _candidates[c].Credential!;
            var element = _parts.Elements.OfCredential[c];
            if (credential.Status != CredentialStatus.Active || held.Has(element) || _parts.Rungs.First(element, held) != element) continue;
            var opens = _parts.Touch.May(@case, _parts.Elements, element) ? Opened(Planned(c)) : 0;
            var gain = IndexedGain(c, best);
            if (opens > 0) _opening.Add(c);
            if (opens > 0 || gain > 0f) _places.Add(new Place(c, opens, gain, PlannedChange.Nothing));
        }

        _places.Sort(static (a, b) =>
            a.Opens != b.Opens ? b.Opens.CompareTo(a.Opens) : a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Credential.CompareTo(b.Credential));
        var top = Math.Min(options.Top, _places.Count);
        _places.RemoveRange(top, _places.Count - top);
        for (var i = 0; i < top; i++) _places[i] = _places[i] with { Change = Planned(_places[i].Credential) };
    }

    /// <summary>The first credentials, each confirmed.</summary>
    public ImmutableArray<RankedCredential> List(PolicyCase @case, RankOptions options)
    {
        _printed.Clear();
        foreach (var place in _places) _printed.Add(_candidates[place.Credential]);
        _parts.Bundle.Policies.Evaluate(@case, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_printed), PolicyFilter.All with { OpportunitiesOnly = true }, _evaluation);
        var list = ImmutableArray.CreateBuilder<RankedCredential>(_places.Count);
        for (var i = 0; i < _places.Count; i++) list.Add(Confirmed(_places[i], i, options));
        return list.MoveToImmutable();
    }

    private PlannedChange Planned(int credential) => _counterfactuals.Evidence(_parts.Elements.OfCredential[credential], EvidenceKind.Assessed);

    private float IndexedGain(int credential, ReadOnlySpan<ulong> best)
    {
        var element = _parts.Elements.Model[_parts.Elements.OfCredential[credential]];
        if (element < 0) return 0f;
        var own = _parts.Effects.Of(element);
        var gain = 0f;
        foreach (var key in best) gain += _weight * own[OrderKey.Occupation(key)];
        return gain;
    }

    private RankedCredential Confirmed(in Place place, int at, RankOptions options)
    {
        var credential = _candidates[place.Credential].Credential!;
        var horizon = Math.Min(_parts.Settings.CredentialHorizon, _before.Ordered);
        var gain = 0f;
        var toward = _before.At(0);
        var most = float.NegativeInfinity;
        for (var i = 0; i < horizon; i++)
        {
            var own = _counterfactuals.Gain(place.Change, _before.At(i));
            gain += own;
            if (own > most) (toward, most) = (_before.At(i), own);
        }

        var opens = OpenedCodes(place.Change);
        if (!opens.IsEmpty) toward = Nearest(place.Change);
        var findings = _evaluation.Of(at);
        return new RankedCredential
        {
            Code = credential.Code,
            Name = credential.Name,
            Vendor = credential.Vendor,
            Rank = at + 1,
            Group = PolicyWeighting.Weigh(findings, credential.Code, options).Group,
            Opens = opens,
            Gain = gain,
            Toward = _before.Candidate(toward).Code,
            TowardRank = _counterfactuals.Place(PlannedChange.Nothing, toward),
            Change = _counterfactuals.Of(place.Change, toward, credential.Months, credential.FeeUsd),
            Findings = [.. findings],
        };
    }

    private int Nearest(PlannedChange change)
    {
        var (nearest, least) = (-1, int.MaxValue);
        for (var o = 0; o < _before.Groups.Length; o++)
        {
            if (!Opens(change, o)) continue;
            var place = _counterfactuals.Place(change, o);
            if (place < least) (nearest, least) = (o, place);
        }

        return nearest;
    }

    private int Opened(PlannedChange change)
    {
        var opened = 0;
        foreach (ref readonly var shift in _counterfactuals.Shifts(change))
        {
            if (shift.Group < _before.Groups[shift.Occupation]) opened++;
        }

        return opened;
    }

    private ImmutableArray<string> OpenedCodes(PlannedChange change)
    {
        if (_counterfactuals.Shifts(change).IsEmpty) return [];
        var opened = ImmutableArray.CreateBuilder<string>();
        for (var o = 0; o < _before.Groups.Length; o++)
        {
            if (Opens(change, o)) opened.Add(_before.Candidate(o).Code);
        }

        return opened.ToImmutable();
    }

    private bool Opens(PlannedChange change, int occupation)
    {
        foreach (ref readonly var shift in _counterfactuals.Shifts(change))
        {
            if (shift.Occupation == occupation) return shift.Group < _before.Groups[occupation];
        }

        return false;
    }
}
