using System.Collections;
using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Observations;

/// <summary>Rows of one observation file with the columns in the order asked for, wherever they stand in the file.</summary>
internal sealed class ObservationRows : IEnumerable<ObservationRow>, IDisposable
{
    private readonly CsvReader _reader;
    private readonly string[] _columns;
    private readonly int[] _positions;
    private readonly List<DataProblem> _problems;

    public ObservationRows(string folder, string name, string[] columns, List<DataProblem> problems)
    {
        _reader = CsvReader.Open(Path.Combine(folder, name));
        _columns = columns;
        _problems = problems;
        _positions = _reader.Header.Require(columns);
    }

    public static bool Exists(string folder, string name) => File.Exists(Path.Combine(folder, name));

    public IEnumerator<ObservationRow> GetEnumerator()
    {
        foreach (var row in _reader.Rows())
        {
            if (row.Problem is { } problem) _problems.Add(problem);
            else yield return new ObservationRow(row, _positions);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Bad(ObservationRow row, int column, string found, string needed, string remedy) =>
        _problems.Add(row.Row.At(_columns[column], found, needed, remedy));

    /// <summary>A finite number, or null with the problem noted; an empty cell is null without one.</summary>
    public float? Number(ObservationRow row, int column)
    {
        var text = row[column];
        if (text.Length == 0) return null;
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value)) return value;
        Bad(row, column, DataProblem.Quote(text), "a finite number with a point", "correct the cell");
        return null;
    }

    /// <summary>A date, or null with the problem noted; an empty cell is null without one.</summary>
    public DateOnly? Date(ObservationRow row, int column)
    {
        var text = row[column];
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, ObservationFormat.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Bad(row, column, DataProblem.Quote(text), "a date as 2026-01-31", "correct the cell");
        return null;
    }

    public void Dispose() => _reader.Dispose();
}

internal readonly record struct ObservationRow(CsvRow Row, int[] Positions)
{
    public string this[int column] => Row[Positions[column]];
}
