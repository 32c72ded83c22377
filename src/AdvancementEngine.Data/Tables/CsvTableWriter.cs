using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Tables;

internal sealed class CsvTableWriter(IReadOnlyList<TableColumn> columns) : TableWriter(columns)
{
    public override void Write(string path, Action<ITableRows> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        AtomicFile.Write(
            path,
            stream =>
            {
                using var csv = new CsvWriter(stream, [.. Columns.Select(c => c.Name)]) { ForSpreadsheets = true };
                rows(new Rows(csv, Columns.Count));
            },
            FileReaders.Owner
        );
    }

    private sealed class Rows(CsvWriter csv, int width) : ITableRows
    {
        private readonly string[] _cells = new string[width];
        private int _at;

        public void Text(string? value) => _cells[_at++] = value ?? string.Empty;

        public void Text(ReadOnlySpan<char> value) => Text(value.ToString());

        public void Integer(long? value) => Text(value?.ToString(CultureInfo.InvariantCulture));

        public void Number(float? value) => Text(value?.ToString("R", CultureInfo.InvariantCulture));

        public void Day(DateOnly value) => Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void EndRow()
        {
            if (_at != _cells.Length)
                throw new InvalidOperationException($"found a row of {_at} cells; needed: {_cells.Length}");
            csv.Write(_cells);
            _at = 0;
        }
    }
}
