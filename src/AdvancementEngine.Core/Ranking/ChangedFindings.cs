using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Where an occupation's findings come out differently after a change of facts.</summary>
internal readonly record struct Shift(int Occupation, OpportunityGroup Group, float Adjustment);

/// <summary>What policies say after changes of facts. Only the policies that read a changed fact are asked again, for all changes of one kind in one session; every other finding is taken from before. Scratch.</summary>
internal sealed class ChangedFindings(Bundle bundle, PolicyTouch touch, Evaluation before)
{
    /// <summary>No change that a policy reads.</summary>
    public const int None = -1;

    private readonly List<Planned> _planned = [];
    private readonly Judgement _judgement = new();
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
    public int Plan(Participant changed, FactKinds kinds, ReadOnlyMemory<int> affected)
    {
        if (_count == _planned.Count) _planned.Add(new Planned());
        _planned[_count].Open(_case.With(changed), kinds, affected);
        return _count++;
    }

    /// <summary>Where findings come out differently. Judges what was planned and not judged yet, or judged when fewer occupations were.</summary>
    /// <param name="change">Number of a change, or <see cref="None"/>.</param>
    public ReadOnlySpan<Shift> Of(int change)
    {
        if (change == None) return [];
        var planned = _planned[change];
        if (planned.Judged != before.Judged) JudgeAll(planned.Kinds);
        return CollectionsMarshal.AsSpan(planned.Shifts);
    }

    private void JudgeAll(FactKinds kinds)
    {
        _members.Clear();
        for (var p = 0; p < _count; p++)
        {
            if (_planned[p].Kinds != kinds || _planned[p].Judged == before.Judged) continue;
            _planned[p].Shifts.Clear();
            _planned[p].Judged = before.Judged;
            _members.Add(p);
        }

        Judge(PolicyFilter.Touching(kinds), judged: true);
        if (touch.Blocks(kinds)) Judge(PolicyFilter.Touching(kinds) with { Effects = Effects.Block }, judged: false);
    }

    private void Judge(PolicyFilter filter, bool judged)
    {
        _cases.Clear();
        var count = 0;
        foreach (var p in _members)
        {
            var (planned, from) = (_planned[p], count);
            var affected = planned.Affected.Span;
            Room(count + affected.Length);
            foreach (var o in affected)
            {
                if (before.Held[o] || before.IsJudged(o) != judged) continue;
                _occupations[count] = o;
                _candidates[count++] = before.Candidate(o);
            }

            _cases.Add(new CaseCandidates(planned.Case, count - from));
        }

        if (count == 0) return;
        bundle.Policies.Judge(CollectionsMarshal.AsSpan(_cases), _candidates.AsSpan(0, count), filter, _judgement);
        var at = 0;
        for (var m = 0; m < _members.Count; m++)
        {
            var shifts = _planned[_members[m]].Shifts;
            for (var i = 0; i < _cases[m].Count; i++, at++)
            {
                var o = _occupations[at];
                var old = before.Findings(o);
                var again = _judgement.Of(at);
                if (!Differ(old, again)) continue;
                var (group, adjustment) = Weighing.Weigh(old, again, _candidates[at].Code, _options);
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
            while (at < old.Length && !Weighing.IsSame(old[at], finding)) at++;
            if (at == old.Length) throw new InvalidOperationException($"policy '{finding.Policy.Code}' spoke of '{finding.Subject}' only after a fact changed; it must always speak");
            differs |= old[at].Verdict != finding.Verdict || old[at].Logits != finding.Logits || old[at].Actionable != finding.Actionable;
        }

        return differs;
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

        public ReadOnlyMemory<int> Affected { get; private set; }

        /// <summary>How many occupations were judged before when this was judged; -1 for not yet.</summary>
        public int Judged { get; set; }

        public List<Shift> Shifts { get; } = [];

        public void Open(PolicyCase @case, FactKinds kinds, ReadOnlyMemory<int> affected)
        {
            (Case, Kinds, Affected, Judged) = (@case, kinds, affected, -1);
            Shifts.Clear();
        }
    }
}
