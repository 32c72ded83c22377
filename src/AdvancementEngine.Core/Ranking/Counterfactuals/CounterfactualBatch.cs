using System.Runtime.InteropServices;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Ranks a participant again with changed facts: what a gap, a credential or a next step would bring. Changes are planned first,
/// then worked out together. One per ranking session; reused, not thread-safe.</summary>
internal sealed class CounterfactualBatch(RankerParts parts, OccupationOrdering before)
{
    private readonly ChangedScores _scores = new(parts.Bundle, before, parts.Settings.FitScale);
    private readonly ChangedFindings _findings = new(parts.Bundle, parts.Touch, before, parts.Bounds.AreNone);
    private readonly List<Factorization.WeightedElement> _elements = new(64);
    private readonly List<(int Need, PlannedChange Change)> _evidence = [];
    private readonly ChangedKeys _keys = new(parts.Bundle, before);
    private readonly List<int> _straddling = [];
    private readonly List<int> _affected = [];
    private PolicyCase _case = null!;

    /// <summary>Changes of facts that need scores of their own.</summary>
    public int Planned => _scores.Planned - 1;

    /// <summary>Changes whose scores went through the kernel for blocks of people, since this was made.</summary>
    public long Scored => _scores.Scored;

    /// <summary>Forgets the last participant.</summary>
    public void Begin(PolicyCase @case, RankOptions options)
    {
        _case = @case;
        _evidence.Clear();
        _scores.Begin();
        _findings.Begin(@case, options);
        _keys.Begin();
    }

    /// <summary>One more piece of evidence.</summary>
    /// <param name="need">The element, as an index in needed elements.</param>
    /// <param name="kind">Kind of evidence.</param>
    public PlannedChange Evidence(int need, EvidenceKind kind)
    {
        foreach (var (known, planned) in _evidence)
        {
            if (known == need)
                return planned;
        }

        // A local requirement may name the element for any occupation.
        var reachesAll = parts.Touch.May(_case, parts.Elements, need);
        if (!reachesAll)
            parts.Affected.By(_case.StandingBy(parts.Bundle.Policies.Thresholds), parts.Elements.Ids[need], _affected);
        var affected = reachesAll ? parts.Affected.All.Span : CollectionsMarshal.AsSpan(_affected);
        var touched = !affected.IsEmpty;
        if (!touched && !parts.State.IsEvened)
        {
            var plain = new PlannedChange(Weighed(need, kind), ChangedFindings.None);
            _evidence.Add((need, plain));
            return plain;
        }

        var changed = _case.Participant with
        {
            Evidence = _case.Participant.Evidence.Add(new Evidence(parts.Elements.Ids[need], kind, Source.Unsaid)),
        };
        var scores = parts.State.IsEvened ? Afresh(changed) : Weighed(need, kind);
        var change = new PlannedChange(
            scores,
            touched ? _findings.Plan(changed, parts.Elements.Kinds[need], affected) : ChangedFindings.None
        );
        _evidence.Add((need, change));
        return change;
    }

    /// <summary>One more activity for an occupation.</summary>
    public PlannedChange Activity(ActivityRecord activity, int occupation)
    {
        var changed = _case.Participant with { Activities = _case.Participant.Activities.Add(activity) };
        var element = parts.State.ActivityElement(activity.Activity);
        var scores =
            parts.State.IsEvened ? Afresh(changed)
            : element < 0 ? ChangedScores.Unchanged
            : _scores.Plan(element, parts.State.Weight(element));
        return new(scores, _findings.Plan(changed, FactKinds.Activities, parts.Affected.All.Span));
    }

    /// <summary>Other changed facts; occupations held must be the same.</summary>
    public PlannedChange Facts(Participant changed, FactKinds kinds) =>
        new(Afresh(changed), _findings.Plan(changed, kinds, parts.Affected.All.Span));

    /// <summary>Where policies come out differently.</summary>
    public ReadOnlySpan<Shift> Shifts(PlannedChange change) => _findings.Of(change.Findings);

    /// <summary>Gain of an occupation: fit and adjustments after, less those before and less what the change adds to the fits in the list
    /// on average; logits. The occupation must be evaluated.</summary>
    public float Gain(PlannedChange change, int occupation)
    {
        var gain = _scores.Of(change.Scores)[occupation] - before.Fits[occupation] - _scores.MeanGain(change.Scores);
        foreach (ref readonly var shift in Shifts(change))
        {
            if (shift.Occupation == occupation)
                gain += shift.Adjustment - before.Low[occupation];
        }

        return gain;
    }

    /// <summary>Where an occupation stands after a change.</summary>
    public Change Of(PlannedChange change, int occupation, float? months, float? costUsd)
    {
        var group = After(change, occupation).Group;
        return new(Place(change, occupation, group), group, Gain(change, occupation), months, costUsd);
    }

    /// <summary>The place of an occupation after a change, from 1.</summary>
    public int Place(PlannedChange change, int occupation) => Place(change, occupation, After(change, occupation).Group);

    /// <summary>The place of an occupation after a change, from 1, in a group that may be another than it has then. Occupations whose place
    /// before or after it their bounds do not settle are evaluated.</summary>
    public int Place(PlannedChange change, int occupation, OpportunityGroup group)
    {
        if (!before.IsEvaluated(occupation))
            before.Evaluate([occupation]);
        while (true)
        {
            var fits = _scores.Of(change.Scores);
            var mine = before.KeyOf(group, fits[occupation] + After(change, occupation).Adjustment, occupation);
            _straddling.Clear();
            var place = 1 + _keys.Before(mine, change.Scores, fits, occupation, Shifts(change), _straddling);
            if (_straddling.Count == 0)
                return place;
            before.Evaluate(CollectionsMarshal.AsSpan(_straddling));
        }
    }

    // Group and adjustment of an evaluated occupation after a change.
    private (OpportunityGroup Group, float Adjustment) After(PlannedChange change, int occupation)
    {
        foreach (ref readonly var shift in Shifts(change))
        {
            if (shift.Occupation == occupation)
                return (shift.Group, shift.Adjustment);
        }

        return (before.Groups[occupation], before.Low[occupation]);
    }

    private int Weighed(int need, EvidenceKind kind)
    {
        var element = parts.Elements.Model[need];
        return element < 0 ? ChangedScores.Unchanged : _scores.Plan(element, parts.State.Weight(element, kind));
    }

    private int Afresh(Participant changed)
    {
        parts.State.Build(changed, _case.AsOf, _elements);
        return _scores.Plan(_elements);
    }
}
