using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Makes the comparisons of the policies that fired again, with changed facts: no session is needed to find which policies match,
/// because goals and program stay as they are. One per ranking session; reused, not thread-safe.</summary>
internal sealed class ComparedAgain(Bundle bundle, OccupationOrdering before)
{
    private readonly PolicyEvaluation _facts = new();
    private readonly ParticipantContext _participant = new();
    private readonly OccupationContext _occupation = new();
    private readonly List<FindingColumn> _columns = [];
    private Finding[] _again = new Finding[16];

    /// <summary>Selects the policies to compare again, for all changes of some kinds of fact.</summary>
    /// <param name="kinds">The kinds of fact that differ.</param>
    public void Begin(FactKinds kinds)
    {
        var touching = PolicyFilter.Touching(kinds);
        _columns.Clear();
        foreach (ref readonly var column in before.Columns)
        {
            if (touching.Selects(column.Policy))
                _columns.Add(column);
        }
    }

    /// <summary>Adds where occupations come out differently.</summary>
    /// <param name="case">The changed facts.</param>
    /// <param name="affected">Occupations that may.</param>
    /// <param name="options">The request's options: overrides.</param>
    /// <param name="shifts">Takes them, in the order of the occupations.</param>
    public void Compare(PolicyCase @case, ReadOnlySpan<int> affected, RankOptions options, List<Shift> shifts)
    {
        _participant.Begin(@case, _facts, bundle.Policies.Thresholds);
        foreach (var o in affected)
        {
            if (before.Absent[o])
                continue;
            _occupation.Begin(_participant, bundle.Catalog.Occupations[o], o, _facts, o);
            var old = before.Findings(o);
            var count = Compare(old, before.IsEvaluated(o));
            if (count == 0)
                continue;
            var (group, adjustment) = PolicyWeighting.Weigh(old, _again.AsSpan(0, count), before.Candidate(o).Code, options);
            shifts.Add(new Shift(o, group, adjustment));
        }
    }

    // Of an occupation whose adjustments were not asked about, only what decides the group.
    private int Compare(ReadOnlySpan<Finding> old, bool evaluated)
    {
        var (count, at) = (0, 0);
        foreach (ref readonly var column in CollectionsMarshal.AsSpan(_columns))
        {
            if (!evaluated && column.Policy.Effect == EffectKind.Adjust)
                continue;
            while (at < old.Length && !ReferenceEquals(old[at].Policy, column.Policy))
                at++;
            if (at == old.Length)
            {
                throw new InvalidOperationException(
                    $"policy '{column.Policy.Code}' did not speak of '{_occupation.Code}' before a fact changed; it must always speak"
                );
            }

            if (!column.DiffersFor(_occupation, old[at], out var result))
                continue;
            if (count == _again.Length)
                Array.Resize(ref _again, count * 2);
            _again[count++] = column.Of(_occupation, result);
        }

        return count;
    }
}
