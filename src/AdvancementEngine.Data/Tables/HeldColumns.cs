using System.Numerics;

namespace AdvancementEngine.Data.Tables;

/// <summary>The cells of a column, held until the table is written. Reused from table to table.</summary>
internal abstract class HeldColumn(TableColumn column)
{
    private ulong[] _known = new ulong[64];
    private int _count;

    public TableColumn Column { get; } = column;

    /// <summary>True once a cell was not null.</summary>
    public bool AnyKnown { get; private set; }

    /// <summary>True where the cell is not null.</summary>
    public bool IsKnown(int row) => (_known[row >> 6] >> row & 1) != 0;

    public virtual void Clear()
    {
        Array.Clear(_known);
        _count = 0;
        AnyKnown = false;
    }

    /// <summary>Takes the place of the next cell.</summary>
    protected int Next(bool known)
    {
        if (_count >> 6 == _known.Length) Array.Resize(ref _known, _known.Length * 2);
        if (known) _known[_count >> 6] |= 1UL << _count;
        AnyKnown |= known;
        return _count++;
    }
}

/// <summary>Whole numbers, numbers or days.</summary>
internal sealed class HeldValues<T>(TableColumn column) : HeldColumn(column)
    where T : struct, INumber<T>
{
    private T[] _values = new T[4096];

    public ReadOnlySpan<T> Values => _values;

    public void Add(T? value)
    {
        var at = Next(value is not null);
        if (at == _values.Length) Array.Resize(ref _values, at * 2);
        _values[at] = value.GetValueOrDefault();
    }
}

/// <summary>Texts, each kept once with a code a cell: few texts stand in many rows.</summary>
internal sealed class HeldTexts : HeldColumn
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int[] _cells = new int[4096];
    private string? _last;
    private int _lastCode;

    public HeldTexts(TableColumn column)
        : base(column) => _bySpan = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The different texts, in the order they first came: the place of each is its code.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Code of a cell's text; 0 where the cell is null.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>UTF-16 units of the different texts.</summary>
    public long Units { get; private set; }

    /// <summary>True where all texts can be handed over as C strings that stay different: none has a zero, or half of a character.</summary>
    public bool Nameable { get; private set; } = true;

    public void Add(string? text)
    {
        // A participant's cells come row after row as the same object.
        if (text is null || ReferenceEquals(text, _last))
        {
            Put(text is not null, text is null ? 0 : _lastCode);
            return;
        }

        if (!_codes.TryGetValue(text, out var code)) code = New(text);
        (_last, _lastCode) = (text, code);
        Put(true, code);
    }

    public void Add(ReadOnlySpan<char> text) => Put(true, _bySpan.TryGetValue(text, out var code) ? code : New(text.ToString()));

    public override void Clear()
    {
        base.Clear();
        _codes.Clear();
        Texts.Clear();
        _last = null;
        Units = 0;
        Nameable = true;
    }

    private int New(string text)
    {
        var code = Texts.Count;
        _codes.Add(text, code);
        Texts.Add(text);
        Units += text.Length;
        Nameable &= !text.Contains('\0') && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
        return code;
    }

    private void Put(bool known, int code)
    {
        var at = Next(known);
        if (at == _cells.Length) Array.Resize(ref _cells, at * 2);
        _cells[at] = code;
    }
}
