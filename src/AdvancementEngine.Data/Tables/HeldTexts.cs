using System.Numerics;

namespace AdvancementEngine.Data.Tables;

/// <summary>Texts, each kept once with a code a cell: few texts stand in many rows.</summary>
internal sealed class HeldTexts(TableColumn column) : HeldColumn(column)
{
    private int[] _cells = new int[4096];
    private string? _last;
    private int _lastCode;

    /// <summary>The different texts, in the order they first came: the place of each is its code.</summary>
    public TextCodes Texts { get; } = new();

    /// <summary>Code of a cell's text; 0 where the cell is null.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>UTF-16 units of the different texts.</summary>
    public long Units { get; private set; }

    /// <summary>True where all texts can be handed over as C strings that stay different: none has a zero, or half of a
    /// character.</summary>
    public bool Nameable { get; private set; } = true;

    public void Add(string? text)
    {
        if (text is null)
        {
            Put(false, 0);
            return;
        }

        // A participant's cells come row after row as the same object.
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
