using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>What policies say after changes of facts. Only the policies that read a changed fact are asked again, for all changes of one kind in one session; every other finding is taken from before. RankingSession.</summary>
internal sealed class ChangedFindings(Bundle bundle, PolicyReach touch, OccupationOrdering before)
{
    /// <summary>No change that a policy reads.</summary>
    public const int None = -1;

    private readonly List<Planned> _planned = [];
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
        if (_count == _planned.Count) _planned.Add(new Planned());
        _planned[_count].Open(_case.With(changed), kinds, affected);
        return _count++;
    }

    /// <summary>Where findings come out differently. Evaluates what was planned and not evaluated yet, or evaluated when fewer occupations were.</summary>
    /// <param name="change">Number of a change, or <see cref="None"/>.</param>
    public ReadOnlySpan<Shift> Of(int change)
    {
        if (change == None) return [];
        var planned = _planned[change];
        if (planned.Evaluated != before.Evaluated) EvaluateAll(planned.Kinds);
        return CollectionsMarshal.AsSpan(planned.Shifts);
    }

    private void EvaluateAll(FactKinds kinds)
    {
        _members.Clear();
        for (var p = 0; p < _count; p++)
        {
            if (_planned[p].Kinds != kinds || _planned[p].Evaluated == before.Evaluated) continue;
            _planned[p].Shifts.Clear();
            _planned[p].Evaluated = before.Evaluated;
            _members.Add(p);
        }

        Evaluate(PolicyFilter.Touching(kinds), evaluated: true);
        if (touch.Groups(kinds)) Evaluate(PolicyFilter.Touching(kinds) with { Effects = Effects.Group }, evaluated: false);
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
                if (before.Held[o] || before.IsEvaluated(o) != evaluated) continue;
                _occupations[count] = o;
                _candidates[count++] = before.Candidate(o);
            }

            _cases.Add(new CaseCandidates(planned.Case, count - from));
        }

        if (count == 0) return;
        bundle.Policies.EvaluateChanges(CollectionsMarshal.AsSpan(_cases), _candidates.AsSpan(0, count), filter, _evaluation);
        var at = 0;
        for (var m = 0; m < _members.Count; m++)
        {
            var shifts = _planned[_members[m]].Shifts;
            for (var i = 0; i < _cases[m].Count; i++, at++)
            {
                var o = _occupations[at];
                var old = before.Findings(o);
                var again = _evaluation.Differing(at, old);
                if (again.IsEmpty) continue;
                var (group, adjustment) = PolicyWeighting.Weigh(old, again, _candidates[at].Code, _options);
                shifts.Add(new Shift(o, group, adjustment));
            }
        }
    }

    private void Room(int candidates)
    {
        if (candidates <= _candidates.Length) return;
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
