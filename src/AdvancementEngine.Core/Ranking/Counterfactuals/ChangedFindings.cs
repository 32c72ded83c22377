using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>What policies say after changes of facts. Only the policies that read a changed fact are asked again: their comparisons are
/// made again; where rules of a policy file or a program's requirements read it, all changes of one kind are evaluated in one session.
/// Every other finding is taken from before. One per ranking session; reused, not thread-safe.</summary>
/// <param name="bundle">The bundle.</param>
/// <param name="touch">What policies read.</param>
/// <param name="before">The order before any change.</param>
/// <param name="inSessions">True to ask in sessions always: what the other way is proved by.</param>
internal sealed class ChangedFindings(Bundle bundle, PolicyReach touch, OccupationOrdering before, bool inSessions)
{
    /// <summary>No change that a policy reads.</summary>
    public const int None = -1;

    private readonly List<Planned> _planned = [];
    private readonly ComparedAgain _compared = new(bundle, before);
    private readonly PolicyEvaluation _evaluation = new();
    private readonly List<CaseCandidates> _cases = [];
    private readonly List<int> _members = [];
    private Candidate[] _candidates = [];
    private int[] _occupations = [];
    private PolicyCase _case = null!;
    private RankOptions _options = RankOptions.Default;
    private int _count;

    /// <summary>Forgets the last participant.</summary>
    public void Begin(PolicyCase @case, RankOptions options) => (_case, _options, _count) = (@case, options, 0);

    /// <summary>Plans a change.</summary>
    /// <param name="changed">The participant with the changed facts; occupations held must be the same.</param>
    /// <param name="kinds">The kinds of fact that differ.</param>
    /// <param name="affected">Dense indices of the occupations whose findings may differ.</param>
    /// <returns>Its number.</returns>
    public int Plan(Participant changed, FactKinds kinds, ReadOnlySpan<int> affected)
    {
        if (_count == _planned.Count)
            _planned.Add(new Planned());
        _planned[_count].Open(_case.With(changed), kinds, affected);
        return _count++;
    }

    /// <summary>Where findings come out differently. Evaluates what was planned and not evaluated yet, or evaluated when fewer occupations
    /// were.</summary>
    /// <param name="change">Number of a change, or <see cref="None"/>.</param>
    public ReadOnlySpan<Shift> Of(int change)
    {
        if (change == None)
            return [];
        var planned = _planned[change];
        if (planned.Evaluated != before.Evaluated)
            EvaluateAll(planned.Kinds);
        return CollectionsMarshal.AsSpan(planned.Shifts);
    }

    private void EvaluateAll(FactKinds kinds)
    {
        _members.Clear();
        for (var p = 0; p < _count; p++)
        {
            if (_planned[p].Kinds != kinds || _planned[p].Evaluated == before.Evaluated)
                continue;
            _planned[p].Shifts.Clear();
            _planned[p].Evaluated = before.Evaluated;
            _members.Add(p);
        }

        if (!inSessions && !touch.AsksAlone(_case, kinds))
        {
            _compared.Begin(kinds);
            foreach (var p in _members)
                _compared.Compare(_planned[p].Case, CollectionsMarshal.AsSpan(_planned[p].Affected), _options, _planned[p].Shifts);
            return;
        }

        Evaluate(PolicyFilter.Touching(kinds), evaluated: true);
        if (touch.Groups(kinds))
            Evaluate(PolicyFilter.Touching(kinds) with { Effects = Effects.Group }, evaluated: false);
    }

    private void Evaluate(PolicyFilter filter, bool evaluated)
    {
        _cases.Clear();
        var count = 0;
        foreach (var p in _members)
        {
            var (planned, from) = (_planned[p], count);
            var affected = planned.Affected;
            Room(count + affected.Count);
            foreach (var o in affected)
            {
                if (before.Absent[o] || before.IsEvaluated(o) != evaluated)
                    continue;
                _occupations[count] = o;
                _candidates[count++] = before.Candidate(o);
            }

            _cases.Add(new CaseCandidates(planned.Case, count - from));
        }

        if (count == 0)
            return;
        bundle.Policies.Evaluate(CollectionsMarshal.AsSpan(_cases), _candidates.AsSpan(0, count), filter, _evaluation);
        var at = 0;
        for (var m = 0; m < _members.Count; m++)
        {
            var shifts = _planned[_members[m]].Shifts;
            for (var i = 0; i < _cases[m].Count; i++, at++)
            {
                var o = _occupations[at];
                var old = before.Findings(o);
                var again = _evaluation.Of(at);
                if (!Differ(old, again))
                    continue;
                var (group, adjustment) = PolicyWeighting.Weigh(old, again, _candidates[at].Code, _options);
                shifts.Add(new Shift(o, group, adjustment));
            }
        }
    }

    // A policy always speaks of its subject, so those asked again have the same policies and details in the same order as before.
    private static bool Differ(ReadOnlySpan<Finding> old, ReadOnlySpan<Finding> again)
    {
        var differs = false;
        var at = 0;
        foreach (ref readonly var finding in again)
        {
            while (at < old.Length && !old[at].IsOf(finding))
                at++;
            if (at == old.Length)
                throw new InvalidOperationException(
                    $"policy '{finding.Policy.Code}' spoke of '{finding.Subject}' only after a fact changed; it must always speak"
                );
            differs |= old[at].Verdict != finding.Verdict || old[at].Logits != finding.Logits || old[at].Actionable != finding.Actionable;
        }

        return differs;
    }

    private void Room(int candidates)
    {
        if (candidates <= _candidates.Length)
            return;
        Array.Resize(ref _candidates, candidates * 2);
        Array.Resize(ref _occupations, candidates * 2);
    }

    private sealed class Planned
    {
        public PolicyCase Case { get; private set; } = null!;

        public FactKinds Kinds { get; private set; }

        public List<int> Affected { get; } = [];

        /// <summary>How many occupations were evaluated before when this was evaluated; -1 for not yet.</summary>
        public int Evaluated { get; set; }

        public List<Shift> Shifts { get; } = [];

        public void Open(PolicyCase @case, FactKinds kinds, ReadOnlySpan<int> affected)
        {
            (Case, Kinds, Evaluated) = (@case, kinds, -1);
            Affected.Clear();
            Affected.AddRange(affected);
            Shifts.Clear();
        }
    }
}
