namespace AdvancementEngine.Policies;

/// <summary>Findings added one at a time, then sorted by subject, policy and detail. Reused; not thread-safe.</summary>
internal sealed class SingleFindings
{
    // A key is a single number: subject, policy, then insertion order.
    private const int SlotShift = 40;
    private const int OrderShift = 24;

    private Finding[] _findings = new Finding[16];
    private ulong[] _keys = new ulong[16];
    private int _count;
    private int _next;
    private bool _inOrder = true;

    /// <summary>The finding at a position in the sorted order.</summary>
    public ref readonly Finding this[int place] => ref _findings[IndexOf(place)];

    /// <summary>Clears all findings; references are released when overwritten.</summary>
    public void Clear() => (_count, _next, _inOrder) = (0, 0, true);

    /// <summary>Adds a finding.</summary>
    /// <param name="slot">Index of its candidate; -1 for the participant or program.</param>
    /// <param name="finding">The finding.</param>
    public void Add(int slot, in Finding finding)
    {
        if (_count == _findings.Length)
        {
            Array.Resize(ref _findings, _count * 2);
            Array.Resize(ref _keys, _count * 2);
        }

        var key = ((ulong)(uint)(slot + 1) << SlotShift) | ((ulong)(uint)finding.Policy.Order << OrderShift) | (uint)_count;
        _inOrder &= _count == 0 || key > _keys[_count - 1];
        _findings[_count] = finding;
        _keys[_count++] = key;
    }

    /// <summary>Sorts the findings.</summary>
    public void Order()
    {
        if (!_inOrder)
            _keys.AsSpan(0, _count).Sort();
        for (var i = 1; i < _count; i++)
        {
            for (var j = i; j > 0 && IsBefore(j, j - 1); j--)
                (_keys[j], _keys[j - 1]) = (_keys[j - 1], _keys[j]);
        }
    }

    /// <summary>First position of a slot's findings; call in ascending order of slots, or start again from the first.</summary>
    public int First(int slot)
    {
        if (_next > 0 && SlotOf(_next - 1) >= slot)
            _next = 0;
        while (_next < _count && SlotOf(_next) < slot)
            _next++;
        return _next;
    }

    /// <summary>True if the position holds a finding of the slot.</summary>
    public bool Is(int place, int slot) => place < _count && SlotOf(place) == slot;

    // Within one policy of one subject, by detail.
    private bool IsBefore(int place, int other) =>
        _keys[place] >> OrderShift == _keys[other] >> OrderShift && string.CompareOrdinal(this[place].Detail, this[other].Detail) < 0;

    private int SlotOf(int place) => (int)(_keys[place] >> SlotShift) - 1;

    private int IndexOf(int place) => (int)(_keys[place] & ((1u << OrderShift) - 1));
}
