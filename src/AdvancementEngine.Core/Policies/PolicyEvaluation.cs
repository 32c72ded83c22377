using System.Diagnostics;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>The findings of one case (or of several evaluated together), in book order: those about the participant, and those about each candidate. Reused from case to case; one owner at a time.</summary>
public sealed class PolicyEvaluation
{
    private Finding[] _incoming = new Finding[64];
    private int[] _slots = new int[64];
    private Finding[] _ordered = new Finding[64];
    private int[] _starts = new int[8];
    private int[] _counts = [];
    private int _count;
    private int _subjects;
    private int _lastSlot;
    private int _lastOrder;
    private bool _inOrder;

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
    /// <param name="candidate">Position in the candidates evaluated.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such candidate was evaluated.</exception>
    public ReadOnlySpan<Finding> Of(int candidate)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(candidate + 1, _subjects, nameof(candidate));
        ArgumentOutOfRangeException.ThrowIfNegative(candidate + 1, nameof(candidate));
        return _ordered.AsSpan(_starts[candidate + 1].._starts[candidate + 2]);
    }

    /// <summary>Sum of the adjustments of a candidate: float adds in book order, one owner.</summary>
    public float Adjustment(int candidate) => SumOf(Of(candidate));

    /// <summary>Sum of the adjustments among findings, in their order.</summary>
    public static float SumOf(ReadOnlySpan<Finding> findings)
    {
        var sum = 0f;
        foreach (ref readonly var finding in findings)
            if (finding.Effect == EffectKind.Adjust) sum += finding.Logits;
        return sum;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_incoming, 0, _count);
        Array.Clear(_ordered, 0, _count);
        _count = 0;
        _subjects = 0;
    }

    internal void Begin(int candidates)
    {
        _count = 0;
        _subjects = candidates + 1;
        (_lastSlot, _lastOrder, _inOrder) = (int.MinValue, 0, true);
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

    internal void Add(int slot, in Finding finding)
    {
        if (_count == _incoming.Length) Array.Resize(ref _incoming, _count * 2);
        if (_count == _slots.Length) Array.Resize(ref _slots, _count * 2);

        var order = finding.Policy.Order;
        _inOrder &= slot > _lastSlot || (slot == _lastSlot && order >= _lastOrder);
        (_lastSlot, _lastOrder) = (slot, order);
        _incoming[_count] = finding;
        _slots[_count++] = slot;
    }

    /// <summary>Puts the findings into book order: a counting sort by subject and policy, then by detail within one policy.</summary>
    internal void End(int policies)
    {
        if (_ordered.Length < _incoming.Length) _ordered = new Finding[_incoming.Length];
        if (_starts.Length < _subjects + 1) _starts = new int[_subjects + 1];
        if (_inOrder) TakeInOrder();
        else Sort(policies);
        OrderDetails();
    }

    // One policy has recorded its findings in the order of subjects: nothing to sort.
    private void TakeInOrder()
    {
        (_incoming, _ordered) = (_ordered, _incoming);
        var at = 0;
        for (var s = 0; s <= _subjects; s++)
        {
            while (at < _count && _slots[at] + 1 < s) at++;
            _starts[s] = at;
        }
    }

    private void Sort(int policies)
    {
        var keys = _subjects * policies;
        if (_counts.Length < keys + 1) _counts = new int[keys + 1];
        var counts = _counts.AsSpan(0, keys + 1);
        counts.Clear();
        for (var i = 0; i < _count; i++) counts[Key(i, policies) + 1]++;
        for (var k = 0; k < keys; k++) counts[k + 1] += counts[k];
        for (var s = 0; s <= _subjects; s++) _starts[s] = counts[s * policies];
        for (var i = 0; i < _count; i++) _ordered[counts[Key(i, policies)]++] = _incoming[i];
    }

    private int Key(int i, int policies)
    {
        Debug.Assert(_incoming[i].Policy.Order < policies, "a policy of another book");
        return ((_slots[i] + 1) * policies) + _incoming[i].Policy.Order;
    }

    private void OrderDetails()
    {
        for (var i = 1; i < _count; i++)
        {
            for (var j = i; j > 0 && ReferenceEquals(_ordered[j].Policy, _ordered[j - 1].Policy) && SameSubject(j)
                && string.CompareOrdinal(_ordered[j].Detail, _ordered[j - 1].Detail) < 0; j--)
                (_ordered[j], _ordered[j - 1]) = (_ordered[j - 1], _ordered[j]);
        }
    }

    private bool SameSubject(int j) =>
        _ordered[j].SubjectKind == _ordered[j - 1].SubjectKind && string.Equals(_ordered[j].Subject, _ordered[j - 1].Subject, StringComparison.Ordinal);
}
