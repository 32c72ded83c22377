using System.Numerics;

namespace AdvancementEngine.Data.Tables;

/// <summary>Distinct texts with one code per cell, because few texts occur in many rows.</summary>
internal sealed class HeldTexts(TableColumn column) : HeldColumn(column)
{
    private int[] _cells = new int[4096];
    private string? _last;
    private int _lastCode;

    /// <summary>The distinct texts in order of first appearance; the position of each is its code.</summary>
    public TextCodes Texts { get; } = new();

    /// <summary>Code of a cell's text; 0 if the cell is null.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>Total UTF-16 units of the distinct texts.</summary>
    public long Units { get; private set; }

    /// <summary>True if all texts can be passed as C strings and stay distinct: none contains a zero or an unpaired surrogate.</summary>
    public bool Nameable { get; private set; } = true;

    public void Add(string? text)
    {
        if (text is null)
        {
            Put(false, 0);
            return;
        }

        // A participant's cells arrive as the same object in consecutive rows.
        if (!ReferenceEquals(text, _last))
            (_last, _lastCode) = (text, CodeOf(text));
        Put(true, _lastCode);
    }

    public void Add(ReadOnlySpan<char> text) => Put(true, CodeOf(text));

    public override void Clear()
    {
        base.Clear();
        Texts.Clear();
        _last = null;
        Units = 0;
        Nameable = true;
    }

    private int CodeOf(ReadOnlySpan<char> text)
    {
        var code = Texts.Of(text, out var isNew);
        if (!isNew)
            return code;
        Units += text.Length;
        Nameable &= !text.Contains('\0') && text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
        return code;
    }

    private void Put(bool known, int code)
    {
        var at = Next(known);
        if (at == _cells.Length)
            Array.Resize(ref _cells, at * 2);
        _cells[at] = code;
    }
}
