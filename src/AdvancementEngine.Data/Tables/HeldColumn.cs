using System.Numerics;

namespace AdvancementEngine.Data.Tables;

/// <summary>The cells of a column, held until the table is written. Reused from table to table.</summary>
internal abstract class HeldColumn(TableColumn column)
{
    private ulong[] _known = new ulong[64];
    private int _count;

    public TableColumn Column { get; } = column;

    /// <summary>True once any cell was not null.</summary>
    public bool AnyKnown { get; private set; }

    /// <summary>True while no cell is null.</summary>
    public bool AllKnown { get; private set; } = true;

    /// <summary>One bit per cell, lowest first, set if the cell is not null.</summary>
    public ReadOnlySpan<ulong> Known => _known;

    /// <summary>True if the cell is not null.</summary>
    public bool IsKnown(int row) => (_known[row >> 6] >> row & 1) != 0;

    public virtual void Clear()
    {
        Array.Clear(_known);
        _count = 0;
        AnyKnown = false;
        AllKnown = true;
    }

    /// <summary>Reserves the position of the next cell.</summary>
    protected int Next(bool known)
    {
        if (_count >> 6 == _known.Length)
            Array.Resize(ref _known, _known.Length * 2);
        if (known)
        {
            _known[_count >> 6] |= 1UL << _count;
            AnyKnown = true;
        }
        else
        {
            AllKnown = false;
        }

        return _count++;
    }
}
