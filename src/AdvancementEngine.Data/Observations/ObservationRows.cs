using System.Collections;
using System.Globalization;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Parquet;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data.Observations;

/// <summary>Rows of one observation file, CSV or Parquet, with the columns in the requested order, regardless of their order in the
/// file.</summary>
internal sealed class ObservationRows : IEnumerable<ObservationRow>, IDisposable
{
    private const int MostProblems = 1000;
    private readonly IDisposable _reader;
    private readonly Func<IEnumerable<CsvRow>> _rows;
    private readonly string[] _columns;
    private readonly int[] _positions;
    private readonly List<DataProblem> _problems;

    public ObservationRows(ObservationFolder folder, string name, string[] columns)
    {
        _columns = columns;
        _problems = folder.Problems;
        var path = PathOf(folder.Path, name);
        if (path.EndsWith(ObservationFormat.ParquetEnding, StringComparison.OrdinalIgnoreCase))
        {
            var reader = ParquetReader.Open(path, read: folder.Read);
            _reader = reader;
            reader.Header.Require(columns);
            _rows = () => reader.Rows(columns);
            _positions = [.. Enumerable.Range(0, columns.Length)];
        }
        else
        {
            var reader = CsvReader.Open(path, read: folder.Read);
            _reader = reader;
            _positions = reader.Header.Require(columns);
            _rows = reader.Rows;
        }
    }

    /// <summary>The file in the folder: CSV, or Parquet with the same name.</summary>
    /// <exception cref="DataException">Both exist.</exception>
    public static string PathOf(string folder, string name)
    {
        var csv = Path.Combine(folder, name);
        var parquet = Path.ChangeExtension(csv, ObservationFormat.ParquetEnding);
        if (!File.Exists(parquet))
            return csv;
        return !File.Exists(csv)
            ? parquet
            : throw new DataException(
                new DataProblem(parquet, 0, null, $"this file and {name}", "one of the two", "remove the one you do not want to use")
            );
    }

    public static bool Exists(string folder, string name) => File.Exists(PathOf(folder, name));

    public IEnumerator<ObservationRow> GetEnumerator()
    {
        foreach (var row in _rows())
        {
            if (row.Problem is { } problem)
                Add(problem);
            else
                yield return new ObservationRow(row, _positions);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Bad(ObservationRow row, int column, string found, string needed, string remedy) =>
        Add(row.Row.At(_columns[column], found, needed, remedy));

    private void Add(DataProblem problem)
    {
        _problems.Add(problem);
        if (_problems.Count >= MostProblems)
            throw new DataException(_problems);
    }

    /// <summary>A finite number, or null with the problem noted; an empty cell is null without one.</summary>
    public float? Number(ObservationRow row, int column)
    {
        var text = row[column];
        if (text.Length == 0)
            return null;
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value))
            return value;
        Bad(row, column, DataProblem.Quote(text), "a finite number with a decimal point", "correct the cell");
        return null;
    }

    /// <summary>A date, or null with the problem noted; an empty cell is null without one.</summary>
    public DateOnly? Date(ObservationRow row, int column)
    {
        var text = row[column];
        if (text.Length == 0)
            return null;
        if (CalendarBounds.TryDay(text, out var date))
            return date;
        Bad(row, column, DataProblem.Quote(text), CalendarBounds.Needed, "correct the cell");
        return null;
    }

    public void Dispose() => _reader.Dispose();
}
