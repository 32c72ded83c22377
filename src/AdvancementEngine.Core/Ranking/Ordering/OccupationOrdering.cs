using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>One participant as recorded, over the whole catalog: state, scores, findings, order. One per ranking session; reused, not
/// thread-safe.</summary>
/// <remarks>Blocking requirements are evaluated for every occupation: they decide the group. Up to 64 listed occupations, adjusting
/// policies are evaluated for all of them at once. Above that, only for occupations that could reach a rank that matters; for the others it
/// is known how far they could move.</remarks>
internal sealed class OccupationOrdering
{
    // Up to this many, evaluating everything at once costs less than evaluating in two passes.
    private const int ShortList = 64;

    private readonly Bundle _bundle;
    private readonly AdjustmentBounds _bounds;
    private readonly Candidate[] _candidates;
    private readonly bool[] _held;
    private readonly bool[] _absent;
    private readonly bool[] _below;
    private readonly float _scale;
    private readonly float[] _state;
    private readonly float[] _opportunityScores;
    private readonly PolicyEvaluation _blocking = new();
    private readonly List<PolicyEvaluation> _evaluations = [];
    private readonly (int EvaluationIndex, int At)[] _findings;
    private readonly Candidate[] _asked;
    private readonly int[] _chosen;
    private int _evaluated;
    private bool _stepwise;
    private int _first = -1;
    private ulong[] _order = [];
    private PolicyCase _case = null!;
    private RankOptions _options = RankOptions.Default;

    public OccupationOrdering(Bundle bundle, AdjustmentBounds bounds, RankSettings settings)
    {
        _scale = settings.FitScale;
        _bundle = bundle;
        _bounds = bounds;
        var occupations = bundle.Catalog.Occupations.Length;
        _candidates = [.. bundle.Catalog.Occupations.Select((occupation, o) => new Candidate(occupation, null, 0f) { Index = o })];
        _held = new bool[occupations];
        _absent = new bool[occupations];
        _below = new bool[occupations];
        _state = new float[bundle.Model.Occupations.Rank];
        _opportunityScores = new float[bundle.Model.Occupations.OpportunityIds.Length];
        _findings = new (int, int)[occupations];
        _asked = new Candidate[occupations];
        _chosen = new int[occupations];
        Fits = new float[occupations];
        Low = new float[occupations];
        High = new float[occupations];
        Groups = new OpportunityGroup[occupations];
        Logits = new float[occupations];
    }

    /// <summary>The participant's weighted elements, ascending.</summary>
    public List<WeightedElement> Elements { get; } = new(64);

    /// <summary>Fit logit by dense occupation index.</summary>
    public float[] Logits { get; }

    /// <summary>Fit over the scale by dense occupation index: 1 is the usual distance between the quartiles of a person's fits, so that an
    /// adjustment of 1 matters as much.</summary>
    public float[] Fits { get; }

    /// <summary>Least sum of adjustments by dense occupation index; the sum itself where it was evaluated.</summary>
    public float[] Low { get; }

    /// <summary>Greatest sum of adjustments by dense occupation index; the sum itself where it was evaluated.</summary>
    public float[] High { get; }

    /// <summary>Group by dense occupation index.</summary>
    public OpportunityGroup[] Groups { get; }

    /// <summary>Mean fit over the catalog, summed in index order, logits.</summary>
    public float MeanFit { get; private set; }

    /// <summary>By dense index: true for an occupation held now or before, or a usual origin.</summary>
    public ReadOnlySpan<bool> Held => _held;

    /// <summary>By dense index: true for an occupation that is not in the list: one held, but for the goal. A goal in the job held is a
    /// higher post in it, or to stay.</summary>
    public ReadOnlySpan<bool> Absent => _absent;

    /// <summary>Occupations in the list.</summary>
    public int Listed { get; private set; }

    /// <summary>Occupations whose adjusting policies were asked.</summary>
    public int Evaluated { get; private set; }

    /// <summary>The first places, best first, as many as were asked for or more.</summary>
    public ReadOnlySpan<ulong> Order => _order.AsSpan(0, Ordered);

    /// <summary>Length of <see cref="Order"/>.</summary>
    public int Ordered { get; private set; }

    /// <summary>Findings about the participant.</summary>
    public ReadOnlySpan<Finding> Participant => _evaluations[0].Participant;

    /// <summary>What policies that fired compare of each occupation, in book order.</summary>
    public ReadOnlySpan<FindingColumn> Columns => _evaluations[0].OccupationColumns;

    /// <summary>The occupation at a place, from 0.</summary>
    public int At(int place) => OrderKey.Occupation(_order[place]);

    /// <summary>True when the adjusting policies were asked about an occupation: <see cref="Low"/> and <see cref="High"/> are
    /// equal.</summary>
    public bool IsEvaluated(int occupation) => _findings[occupation].EvaluationIndex >= 0;

    /// <summary>Findings about an occupation in book order: all where it was evaluated, otherwise those that block; none for one that is
    /// not in the list.</summary>
    public ReadOnlySpan<Finding> Findings(int occupation)
    {
        var (evaluation, at) = _findings[occupation];
        if (evaluation >= 0)
            return _evaluations[evaluation].Of(at);
        return _stepwise ? _blocking.Of(occupation) : [];
    }

    /// <summary>The goal where it is in the list; -1 otherwise.</summary>
    public int Goal { get; private set; } = -1;

    /// <summary>The key of a place in this list.</summary>
    public ulong KeyOf(OpportunityGroup group, float score, int occupation) =>
        OrderKey.Of(group, occupation == _first, _below[occupation], score, occupation);

    /// <summary>The occupation as a candidate.</summary>
    public Candidate Candidate(int occupation) => _candidates[occupation];

    /// <summary>Names the next participant's goal among the occupations listed, and the wage wanted.</summary>
    /// <param name="goal">Dense index; -1 for none.</param>
    /// <param name="same">Dense index of the work of now or last where the same work is asked for; -1 for none.</param>
    /// <param name="floorUsd">The wage floor; null where none is stated.</param>
    public void Aim(int goal, int same, double? floorUsd)
    {
        Goal = goal >= 0 && !_bundle.Catalog.Occupations[goal].UsualOrigin ? goal : -1;
        _first = Goal >= 0 ? Goal : same;
        for (var o = 0; o < _held.Length; o++)
        {
            _absent[o] = _held[o] && o != _first;
            // Pay that is not published, or shared with others, is not known to miss it.
            _below[o] = WorkStanding.OwnWage(_bundle.Catalog.Occupations[o])?.Median < floorUsd;
        }
    }

    /// <summary>Where the next participant's occupations that are held are marked; cleared to the usual origins.</summary>
    public Span<bool> Hold()
    {
        // Where people usually come from is no step on from there.
        for (var o = 0; o < _held.Length; o++)
            _held[o] = _bundle.Catalog.Occupations[o].UsualOrigin;
        return _held;
    }

    /// <summary>State and scores from <see cref="Elements"/>.</summary>
    public void Score()
    {
        var model = _bundle.Model.Occupations;
        model.State(CollectionsMarshal.AsSpan(Elements), _state);
        model.Score(_state, _opportunityScores);
        var sum = 0f;
        for (var o = 0; o < Fits.Length; o++)
        {
            Logits[o] = _opportunityScores[_bundle.Opportunities[o]];
            sum += Logits[o];
            Fits[o] = Logits[o] / _scale;
        }

        MeanFit = sum / Logits.Length;
    }

    /// <summary>Evaluates every occupation by what blocks, and by everything those that could be among the first places; orders the
    /// list.</summary>
    /// <param name="case">The participant's case.</param>
    /// <param name="program">Bounds of what the program's findings add.</param>
    /// <param name="first">Places that matter, 1 or more.</param>
    /// <param name="options">The request's options.</param>
    public void Evaluate(PolicyCase @case, (float Low, float High)[] program, int first, RankOptions options)
    {
        (_case, _options) = (@case, options);
        (_evaluated, Evaluated, Listed) = (0, 0, 0);
        for (var o = 0; o < _candidates.Length; o++)
        {
            _findings[o] = (-1, 0);
            Groups[o] = OpportunityGroup.Next;
            (Low[o], High[o]) = _bounds.Of(program[o], @case);
            if (!_absent[o])
                Listed++;
        }

        first = Math.Min(first, Listed);
        // Groups divide the list: the policies that decide them run first, unless the list is short or the bounds rule out no occupation.
        _stepwise = !_bounds.AreNone && Listed > ShortList;
        if (!_stepwise)
        {
            EvaluateListed();
        }
        else
        {
            _bundle.Policies.Evaluate(@case, _candidates, PolicyFilter.Grouping, _blocking);
            for (var o = 0; o < _candidates.Length; o++)
                Groups[o] = PolicyWeighting.Weigh(_blocking.Of(o), _candidates[o].Code, options).Group;
            EvaluateFirst(first, Groups);
        }

        // The goal is always shown, at any rank.
        if (Goal >= 0 && !IsEvaluated(Goal))
            Evaluate([Goal]);
        Sort(first);
    }

    /// <summary>Asks every policy about the occupations that could be among the first places in the groups given and were not asked about
    /// yet.</summary>
    /// <param name="first">Places that matter.</param>
    /// <param name="groups">Group by dense index.</param>
    public void EvaluateFirst(int first, ReadOnlySpan<OpportunityGroup> groups) => Evaluate(_chosen.AsSpan(0, Within(first, groups)));

    private void EvaluateListed()
    {
        var count = 0;
        for (var o = 0; o < _held.Length; o++)
        {
            if (!_absent[o])
                _chosen[count++] = o;
        }

        Evaluate(_chosen.AsSpan(0, count));
    }

    // Chooses those not evaluated yet that could be among the first k places: an occupation whose best case ranks below the k-th worst
    // case cannot reach them.
    private int Within(int first, ReadOnlySpan<OpportunityGroup> groups)
    {
        if (first == 0)
            return 0;
        Span<ulong> worst = first <= RankOptions.LongestList ? stackalloc ulong[first] : new ulong[first];
        worst.Fill(OrderKey.NotListed);
        for (var o = 0; o < Fits.Length; o++)
        {
            if (_absent[o])
                continue;
            var key = KeyOf(groups[o], Fits[o] + Low[o], o);
            if (key >= worst[^1])
                continue;
            var at = first - 1;
            for (; at > 0 && worst[at - 1] > key; at--)
                worst[at] = worst[at - 1];
            worst[at] = key;
        }

        var count = 0;
        for (var o = 0; o < Fits.Length; o++)
        {
            if (_absent[o] || IsEvaluated(o))
                continue;
            if (_bounds.AreNone || KeyOf(groups[o], Fits[o] + High[o], o) <= worst[^1])
                _chosen[count++] = o;
        }

        return count;
    }

    /// <summary>Asks every policy about occupations that were not asked about yet.</summary>
    public void Evaluate(ReadOnlySpan<int> occupations)
    {
        // The first evaluation carries the findings about the participant, also where no occupation is in the list.
        if (occupations.IsEmpty && _evaluated > 0)
            return;
        for (var i = 0; i < occupations.Length; i++)
            _asked[i] = _candidates[occupations[i]];
        if (_evaluated == _evaluations.Count)
            _evaluations.Add(new PolicyEvaluation());
        var evaluation = _evaluations[_evaluated];
        _bundle.Policies.Evaluate(
            _case,
            _asked.AsSpan(0, occupations.Length),
            PolicyFilter.All with
            {
                OpportunitiesOnly = _evaluated > 0,
            },
            evaluation
        );
        for (var i = 0; i < occupations.Length; i++)
        {
            var o = occupations[i];
            _findings[o] = (_evaluated, i);
            var (group, adjustment) = PolicyWeighting.Weigh(evaluation.Of(i), _asked[i].Code, _options);
            Groups[o] = group;
            Low[o] = High[o] = adjustment;
        }

        _evaluated++;
        Evaluated += occupations.Length;
    }

    private void Sort(int first)
    {
        if (_order.Length < Fits.Length)
            _order = new ulong[Fits.Length];
        var count = 0;
        for (var o = 0; o < Fits.Length; o++)
        {
            if (!_absent[o] && IsEvaluated(o))
                _order[count++] = KeyOf(Groups[o], Fits[o] + Low[o], o);
        }

        _order.AsSpan(0, count).Sort();
        Ordered = Math.Min(first, count);
    }
}
