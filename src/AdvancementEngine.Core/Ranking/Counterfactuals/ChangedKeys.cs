using AdvancementEngine.Bundles;
using AdvancementEngine.Ranking.Ordering;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Order keys of the list under each change's scores, worked out once for each: how many occupations stand before a key is then a
/// count. One per ranking session; reused, not thread-safe.</summary>
internal sealed class ChangedKeys(Bundle bundle, OccupationOrdering before)
{
    private readonly int[] _listed = new int[bundle.Catalog.Occupations.Length];
    private readonly int[] _position = new int[bundle.Catalog.Occupations.Length];
    private ulong[] _best = [];
    private ulong[] _worst = [];
    private bool[] _keyed = [];
    private int _count;
    private int _settled;
    private int _evaluated;

    /// <summary>Forgets the last participant.</summary>
    public void Begin() => _evaluated = -1;

    /// <summary>Occupations that stand before a key.</summary>
    /// <param name="mine">The key.</param>
    /// <param name="slot">Number of the scores.</param>
    /// <param name="fits">The scores, by dense occupation index.</param>
    /// <param name="self">The occupation whose key it is; not counted.</param>
    /// <param name="shifts">Where policies come out differently.</param>
    /// <param name="straddling">Takes those not evaluated that may stand before it or after.</param>
    public int Before(ulong mine, int slot, ReadOnlySpan<float> fits, int self, ReadOnlySpan<Shift> shifts, List<int> straddling)
    {
        if (_evaluated != before.Evaluated)
            LayOut();
        if (slot >= _keyed.Length)
            Room(slot + 1);
        if (!_keyed[slot])
            Key(slot, fits);
        var best = _best.AsSpan(slot * _listed.Length, _count);
        var worst = _worst.AsSpan(slot * _listed.Length, _count);
        var count = 0;
        for (var i = 0; i < worst.Length; i++)
            count += worst[i] < mine ? 1 : 0;
        if (worst[_position[self]] < mine)
            count--;
        for (var i = _settled; i < best.Length; i++)
        {
            if (best[i] < mine && worst[i] >= mine && !Shifted(shifts, _listed[i]))
                straddling.Add(_listed[i]);
        }

        foreach (ref readonly var shift in shifts)
        {
            var o = shift.Occupation;
            if (o == self)
                continue;
            if (worst[_position[o]] < mine)
                count--;
            var evaluated = _position[o] < _settled;
            if (before.KeyOf(shift.Group, fits[o] + (evaluated ? shift.Adjustment : before.Low[o]), o) < mine)
                count++;
            else if (!evaluated && before.KeyOf(shift.Group, fits[o] + before.High[o], o) < mine)
                straddling.Add(o);
        }

        return count;
    }

    private static bool Shifted(ReadOnlySpan<Shift> shifts, int occupation)
    {
        foreach (ref readonly var shift in shifts)
        {
            if (shift.Occupation == occupation)
                return true;
        }

        return false;
    }

    // The evaluated first: their best and worst are one.
    private void LayOut()
    {
        _count = 0;
        for (var evaluated = 1; evaluated >= 0; evaluated--)
        {
            for (var o = 0; o < _listed.Length; o++)
            {
                if (before.Absent[o] || before.IsEvaluated(o) != (evaluated == 1))
                    continue;
                _position[o] = _count;
                _listed[_count++] = o;
            }

            if (evaluated == 1)
                _settled = _count;
        }

        Array.Clear(_keyed);
        _evaluated = before.Evaluated;
    }

    private void Key(int slot, ReadOnlySpan<float> fits)
    {
        var best = _best.AsSpan(slot * _listed.Length, _count);
        var worst = _worst.AsSpan(slot * _listed.Length, _count);
        for (var i = 0; i < worst.Length; i++)
        {
            var o = _listed[i];
            worst[i] = before.KeyOf(before.Groups[o], fits[o] + before.Low[o], o);
            best[i] = i < _settled ? worst[i] : before.KeyOf(before.Groups[o], fits[o] + before.High[o], o);
        }

        _keyed[slot] = true;
    }

    private void Room(int slots)
    {
        var room = Math.Max(slots, Math.Max(64, _keyed.Length * 2));
        Array.Resize(ref _keyed, room);
        Array.Resize(ref _best, room * _listed.Length);
        Array.Resize(ref _worst, room * _listed.Length);
    }
}
