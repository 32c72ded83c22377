using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>One change of facts, planned: which scores it has, and which findings.</summary>
/// <param name="Scores">Number in <see cref="ChangedScores"/>.</param>
/// <param name="Findings">Number in <see cref="ChangedFindings"/>.</param>
internal readonly record struct PlannedChange(int Scores, int Findings)
{
    /// <summary>Nothing changed.</summary>
    public static PlannedChange Nothing => new(ChangedScores.Unchanged, ChangedFindings.None);
}

/// <summary>Ranks a participant again with changed facts: what a gap, a credential or a next step would bring. Changes are planned first, then worked out together. Scratch.</summary>
internal sealed class Counterfactuals(Bundle bundle, PolicyTouch touch, AffectedOccupations affected, Evaluation before)
{
    private readonly ChangedScores _scores = new(bundle, before);
    private readonly ChangedFindings _findings = new(bundle, touch, before);
    private readonly List<Factorization.WeightedElement> _elements = new(64);
    private readonly List<(string Element, PlannedChange Change)> _evidence = [];
    private readonly List<int> _straddling = [];
    private readonly ulong[] _best = new ulong[bundle.Catalogue.Occupations.Length];
    private readonly ulong[] _worst = new ulong[bundle.Catalogue.Occupations.Length];
    private PlannedChange _keyed;
    private int _keyedJudged;
    private PolicyCase _case = null!;

    /// <summary>Changes whose scores were worked out.</summary>
    public int Planned => _scores.Planned - 1;

    /// <summary>Forgets the last participant.</summary>
    public void Begin(PolicyCase @case, RankOptions options)
    {
        _case = @case;
        _evidence.Clear();
        _scores.Begin();
        _findings.Begin(@case, options);
        _keyedJudged = -1;
    }

    /// <summary>One more piece of evidence.</summary>
    /// <param name="id">Element id.</param>
    /// <param name="element">Model index; -1 where the model does not know it.</param>
    /// <param name="kind">Kind of evidence.</param>
    public PlannedChange Evidence(string id, int element, EvidenceKind kind)
    {
        var touched = touch.May(_case, id);
        var state = bundle.Model.Manifest.State;
        if (!touched && state.BlockEvenness == 0f) return new(Weighed(id, element, kind), ChangedFindings.None);
        foreach (var (known, planned) in _evidence)
        {
            if (string.Equals(known, id, StringComparison.Ordinal)) return planned;
        }

        var changed = _case.Participant with { Evidence = _case.Participant.Evidence.Add(new Evidence(id, kind, Source.Unsaid)) };
        // Where blocks are evened, one more element changes the weight of the others.
        var scores = state.BlockEvenness == 0f ? Weighed(id, element, kind) : Afresh(changed);
        var change = new PlannedChange(scores, touched ? _findings.Plan(changed, PolicyTouch.KindOf(id), affected.All) : ChangedFindings.None);
        _evidence.Add((id, change));
        return change;
    }

    /// <summary>One more activity for an occupation.</summary>
    public PlannedChange Activity(ActivityRecord activity, int occupation)
    {
        var element = ElementKinds.Id(ElementKinds.WorkBasedLearning, activity.Activity);
        var state = bundle.Model.Manifest.State;
        var changed = _case.Participant with { Activities = _case.Participant.Activities.Add(activity) };
        var scores = state.BlockEvenness == 0f
            ? _scores.Plan(bundle.Model.Occupations.ElementIndex(element), state.Used * state.Block(ElementKinds.WorkBasedLearning))
            : Afresh(changed);
        return new(scores, _findings.Plan(changed, FactKinds.Activities, affected.ByActivityFor(occupation)));
    }

    /// <summary>Other changed facts; occupations held must be the same.</summary>
    public PlannedChange Facts(Participant changed, FactKinds kinds) => new(Afresh(changed), _findings.Plan(changed, kinds, affected.All));

    /// <summary>Where policies come out differently.</summary>
    public ReadOnlySpan<Shift> Shifts(PlannedChange change) => _findings.Of(change.Findings);

    /// <summary>Gain of an occupation: fit and adjustments after, less those before and less what the change adds to the fits in the list on average; logits. The occupation must be judged.</summary>
    public float Gain(PlannedChange change, int occupation)
    {
        var gain = _scores.Of(change.Scores)[occupation] - before.Fits[occupation] - _scores.MeanGain(change.Scores);
        foreach (ref readonly var shift in Shifts(change))
        {
            if (shift.Occupation == occupation) gain += shift.Adjustment - before.Low[occupation];
        }

        return gain;
    }

    /// <summary>Where an occupation stands after a change.</summary>
    public Change Of(PlannedChange change, int occupation, float? months, float? costUsd)
    {
        var group = GroupOf(change, occupation);
        return new(Place(change, occupation, group), group, Gain(change, occupation), months, costUsd);
    }

    /// <summary>The place of an occupation after a change, from 1.</summary>
    public int Place(PlannedChange change, int occupation) => Place(change, occupation, GroupOf(change, occupation));

    /// <summary>The place of an occupation after a change, from 1, in a group that may be another than it has then.</summary>
    public int Place(PlannedChange change, int occupation, OpportunityGroup group)
    {
        if (!before.IsJudged(occupation)) before.Judge([occupation]);
        while (true)
        {
            Key(change);
            var place = 1;
            var mine = OrderKey.Of(group, _scores.Of(change.Scores)[occupation] + AdjustmentOf(change, occupation), occupation);
            _straddling.Clear();
            for (var o = 0; o < _best.Length; o++)
            {
                if (_best[o] >= mine || o == occupation) continue;
                if (_worst[o] < mine) place++;
                else _straddling.Add(o);
            }

            if (_straddling.Count == 0) return place;
            before.Judge(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_straddling));
        }
    }

    private int Weighed(string id, int element, EvidenceKind kind)
    {
        var state = bundle.Model.Manifest.State;
        return _scores.Plan(element, state.Of(kind) * state.Block(ElementKinds.Of(id)));
    }

    private int Afresh(Participant changed)
    {
        ParticipantState.Build(changed, _case.AsOf, bundle.Model.Occupations, bundle.Model.Manifest.State, _elements);
        return _scores.Plan(_elements);
    }

    private OpportunityGroup GroupOf(PlannedChange change, int occupation)
    {
        foreach (ref readonly var shift in Shifts(change))
        {
            if (shift.Occupation == occupation) return shift.Group;
        }

        return before.Groups[occupation];
    }

    private float AdjustmentOf(PlannedChange change, int occupation)
    {
        foreach (ref readonly var shift in Shifts(change))
        {
            if (shift.Occupation == occupation) return shift.Adjustment;
        }

        return before.Low[occupation];
    }

    // Best and worst key of every occupation after a change; the same where it is judged.
    private void Key(PlannedChange change)
    {
        if (_keyed == change && _keyedJudged == before.Judged) return;
        var fits = _scores.Of(change.Scores);
        var held = before.Held;
        var (low, high, groups) = (before.Low, before.High, before.Groups);
        for (var o = 0; o < _best.Length; o++)
        {
            if (held[o])
            {
                _best[o] = _worst[o] = OrderKey.NotListed;
                continue;
            }

            _best[o] = OrderKey.Of(groups[o], fits[o] + high[o], o);
            _worst[o] = low[o] == high[o] ? _best[o] : OrderKey.Of(groups[o], fits[o] + low[o], o);
        }

        foreach (ref readonly var shift in Shifts(change))
        {
            var (o, judged) = (shift.Occupation, before.IsJudged(shift.Occupation));
            _best[o] = OrderKey.Of(shift.Group, fits[o] + (judged ? shift.Adjustment : high[o]), o);
            _worst[o] = OrderKey.Of(shift.Group, fits[o] + (judged ? shift.Adjustment : low[o]), o);
        }

        (_keyed, _keyedJudged) = (change, before.Judged);
    }
}
