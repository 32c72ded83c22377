namespace AdvancementEngine.Data.Tables;

/// <summary>Holds the rows of a table by column.</summary>
internal sealed class HeldRows : ITableRows
{
    private readonly HeldTexts[] _texts;
    private readonly HeldValues<long>[] _integers;
    private readonly HeldValues<float>[] _numbers;
    private readonly HeldValues<int>[] _days;
    private int _at;

    public HeldRows(IReadOnlyList<TableColumn> columns)
    {
        Columns = [.. columns.Select(Held)];
        _texts = [.. Columns.Select(c => (c as HeldTexts)!)];
        _integers = [.. Columns.Select(c => (c as HeldValues<long>)!)];
        _numbers = [.. Columns.Select(c => (c as HeldValues<float>)!)];
        _days = [.. Columns.Select(c => (c as HeldValues<int>)!)];
    }

    public IReadOnlyList<HeldColumn> Columns { get; }

    public int Count { get; private set; }

    public void Text(string? value) => _texts[_at++].Add(value);

    public void Text(ReadOnlySpan<char> value) => _texts[_at++].Add(value);

    public void Integer(long? value) => _integers[_at++].Add(value);

    public void Number(float? value) => _numbers[_at++].Add(value);

    public void Day(DateOnly value) => _days[_at++].Add(value.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    public void EndRow()
    {
        if (_at != Columns.Count)
            throw new InvalidOperationException($"found a row of {_at} cells; needed: {Columns.Count}");
        Count++;
        _at = 0;
    }

    public void Clear()
    {
        foreach (var column in Columns)
            column.Clear();
        Count = 0;
        _at = 0;
    }

    private static HeldColumn Held(TableColumn column) =>
        column.Type switch
        {
            ColumnType.Text => new HeldTexts(column),
            ColumnType.Integer => new HeldValues<long>(column),
            ColumnType.Number => new HeldValues<float>(column),
            _ => new HeldValues<int>(column),
        };
}
