using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>The findings of one case (or of several evaluated together), in book order: those about the participant, and those about each
/// candidate. Reused for successive cases; one owner at a time.</summary>
public sealed class PolicyEvaluation
{
    private SingleFindings _singles = new();
    private Finding[] _ordered = new Finding[64];
    private int[] _starts = new int[8];
    private int[] _items = [];
    private ImmutableArray<Finding>[] _programs = [];
    private PolicyFilter _filter;
    private int _count;
    private int _subjects;
    private bool _hasPrograms;

    internal List<object> Facts { get; } = [];

    internal SessionCache Sessions { get; } = new();

    internal FactPool<OccupationContext> Occupations { get; } = new();

    internal FactPool<CredentialContext> Credentials { get; } = new();

    internal OccupationContexts OccupationList { get; } = new();

    internal CredentialContexts CredentialList { get; } = new();

    internal FactPool<StatedNeed> Needs { get; } = new();

    internal FactPool<EntryCheck> EntryChecks { get; } = new();

    internal FactPool<LocalCheck> LocalChecks { get; } = new();

    internal FactPool<ParticipantContext> Participants { get; } = new();

    /// <summary>Number of candidates evaluated.</summary>
    public int Candidates => Math.Max(0, _subjects - 1);

    /// <summary>Findings about the participant, in book order, then by detail.</summary>
    public ReadOnlySpan<Finding> Participant => _subjects == 0 ? [] : Of(-1);

    /// <summary>Findings about a candidate, in book order, then by detail.</summary>
    /// <param name="candidate">Index of the candidate in the evaluated list.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such candidate was evaluated.</exception>
    public ReadOnlySpan<Finding> Of(int candidate)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(candidate + 1, _subjects, nameof(candidate));
        ArgumentOutOfRangeException.ThrowIfNegative(candidate + 1, nameof(candidate));
        return _ordered.AsSpan(_starts[candidate + 1].._starts[candidate + 2]);
    }

    /// <summary>Sum of a candidate's adjustments: floats added in book order with one accumulator.</summary>
    public float Adjustment(int candidate) => SumOf(Of(candidate));

    /// <summary>Sum of the adjustments in findings, in their order.</summary>
    public static float SumOf(ReadOnlySpan<Finding> findings)
    {
        var sum = 0f;
        foreach (ref readonly var finding in findings)
            if (finding.Effect == EffectKind.Adjust)
                sum += finding.Logits;
        return sum;
    }

    /// <summary>Clears all findings.</summary>
    public void Clear()
    {
        _singles = new();
        Array.Clear(_ordered, 0, _count);
        _count = 0;
        _subjects = 0;
    }

    internal void Begin(int candidates, PolicyFilter filter)
    {
        (_filter, _hasPrograms) = (filter, false);
        _subjects = candidates + 1;
        if (_starts.Length < _subjects + 1)
            _starts = new int[_subjects + 1];
        if (_items.Length < candidates)
            _items = new int[candidates];
        if (_programs.Length < candidates)
            _programs = new ImmutableArray<Finding>[candidates];
        _singles.Clear();
        Facts.Clear();
        Participants.Rewind();
        OccupationList.Clear();
        CredentialList.Clear();
        Occupations.Rewind();
        Credentials.Rewind();
        Needs.Rewind();
        EntryChecks.Rewind();
        LocalChecks.Rewind();
    }

    internal void PlaceOccupation(int candidate, int item) => _items[candidate] = item;

    internal void PlaceCredential(int candidate, int item) => _items[candidate] = ~item;

    /// <summary>Adds a single finding: about the participant or the program, or a detail of an opportunity.</summary>
    internal void Add(int slot, in Finding finding) => _singles.Add(slot, finding);

    /// <summary>Adds the program's findings about a candidate, in book order; they are not copied until they are put in their final
    /// place.</summary>
    internal void AddProgram(int candidate, ImmutableArray<Finding> findings)
    {
        if (!_hasPrograms)
            Array.Clear(_programs);
        (_programs[candidate], _hasPrograms) = (findings, true);
    }

    /// <summary>Sorts the findings by subject, then by policy in book order, then by detail within one policy; each is created in its final
    /// place.</summary>
    internal void End()
    {
        Order();
        _count = 0;
        for (var s = 0; s < _subjects; s++)
        {
            _starts[s] = _count;
            var single = _singles.First(s - 1);
            if (s == 0)
                single = TakeSingles(single, -1, int.MaxValue);
            else
                Take(s - 1, single);
        }

        _starts[_subjects] = _count;
    }

    /// <summary>Results of the policies that compare the occupations in the list, in book order.</summary>
    internal ReadOnlySpan<FindingColumn> OccupationColumns => CollectionsMarshal.AsSpan(OccupationList.Columns);

    private void Order()
    {
        OccupationList.Order();
        CredentialList.Order();
        _singles.Order();
    }

    private (OpportunityList List, int Item) ListOf(int candidate) =>
        _items[candidate] is >= 0 and var item ? (OccupationList, item) : (CredentialList, ~_items[candidate]);

    // Merges three sequences in book order: results of policies for the list, the program's findings, and single findings.
    private void Take(int candidate, int single)
    {
        var program = _hasPrograms && _programs[candidate] is { IsDefault: false } own ? own.AsSpan() : [];
        var next = 0;
        var (list, item) = ListOf(candidate);
        var columns = CollectionsMarshal.AsSpan(list.Columns);
        var code = columns.IsEmpty ? string.Empty : list.CodeOf(item);
        foreach (ref readonly var column in columns)
        {
            var order = column.Policy.Order;
            for (; next < program.Length && program[next].Policy.Order < order; next++)
            {
                single = TakeSingles(single, candidate, program[next].Policy.Order);
                if (_filter.Selects(program[next].Policy))
                    Place() = program[next];
            }

            single = TakeSingles(single, candidate, order);
            Place() = column.Of(item, code);
        }

        for (; next < program.Length; next++)
        {
            single = TakeSingles(single, candidate, program[next].Policy.Order);
            if (_filter.Selects(program[next].Policy))
                Place() = program[next];
        }

        TakeSingles(single, candidate, int.MaxValue);
    }

    private int TakeSingles(int single, int slot, int before)
    {
        for (; _singles.Is(single, slot) && _singles[single].Policy.Order < before; single++)
            Place() = _singles[single];
        return single;
    }

    private ref Finding Place()
    {
        if (_count == _ordered.Length)
            Array.Resize(ref _ordered, _count * 2);
        return ref _ordered[_count++];
    }
}
