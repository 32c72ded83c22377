using System.Numerics;
using System.Runtime.InteropServices;

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
    private const int RecentBits = 8;

    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly (string? Text, int Code)[] _recent = new (string?, int)[1 << RecentBits];
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
        if (text is null)
        {
            Put(false, 0);
            return;
        }

        // A participant's cells come row after row as the same object.
        if (!ReferenceEquals(text, _last)) (_last, _lastCode) = (text, CodeOf(text, text));
        Put(true, _lastCode);
    }

    public void Add(ReadOnlySpan<char> text) => Put(true, CodeOf(text, null));

    public override void Clear()
    {
        base.Clear();
        _codes.Clear();
        Array.Clear(_recent);
        Texts.Clear();
        _last = null;
        Units = 0;
        Nameable = true;
    }

    // Hashing all of a text costs more than comparing it with the one seen last among those that look like it.
    private int CodeOf(ReadOnlySpan<char> text, string? known)
    {
        ref var recent = ref _recent[Slot(text)];
        if (recent.Text is { } seen && text.SequenceEqual(seen)) return recent.Code;
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySpan, text, out var exists);
        if (!exists) code = New(known ?? text.ToString());
        recent = (Texts[code], code);
        return code;
    }

    // Length, and the first, the middle and the last four characters.
    private static int Slot(ReadOnlySpan<char> text)
    {
        const ulong spread = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        if (text.Length < 4)
        {
            foreach (var unit in text) hash = (hash * spread) ^ unit;
        }
        else
        {
            hash = (hash * spread) ^ Four(text);
            hash = (hash * spread) ^ Four(text[((text.Length - 4) / 2)..]);
            hash = (hash * spread) ^ Four(text[^4..]);
        }

        return (int)((hash * spread) >> (64 - RecentBits));

        static ulong Four(ReadOnlySpan<char> from) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(from));
    }

    private int New(string text)
    {
        var code = Texts.Count;
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
