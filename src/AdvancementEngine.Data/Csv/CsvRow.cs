namespace AdvancementEngine.Data.Csv;

/// <summary>A row: its cells, or why it was rejected.</summary>
public sealed class CsvRow
{
    private readonly string _file;
    private readonly string[] _cells;

    internal CsvRow(string file, long line, string[] cells, DataProblem? problem)
    {
        _file = file;
        Line = line;
        _cells = cells;
        Problem = problem;
    }

    /// <summary>Physical line, from 1, on which the row starts.</summary>
    public long Line { get; }

    /// <summary>Why the row was rejected; null for a valid row. A rejected row has no cells.</summary>
    public DataProblem? Problem { get; }

    /// <summary>Cells in file order, as many as the header has names.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>A cell by position; an empty string for position -1, so that a missing optional column reads as empty.</summary>
    public string this[int position] => position < 0 ? string.Empty : _cells[position];

    /// <summary>A problem of this row.</summary>
    public DataProblem At(string? column, string found, string needed, string remedy) => new(_file, Line, column, found, needed, remedy);
}
