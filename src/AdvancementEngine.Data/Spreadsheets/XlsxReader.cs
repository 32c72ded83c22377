using System.Globalization;
using System.Text;
using AdvancementEngine.Data.Csv;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AdvancementEngine.Data.Spreadsheets;

/// <summary>Reads the first sheet of an .xlsx workbook as a stream of text rows, as if it were a CSV file; formulas are read as their saved
/// values. The line of a row is its number in the sheet.</summary>
/// <remarks>For importers of published workbooks. Operators provide CSV or Parquet, because spreadsheets change codes and dates on their
/// own. Not thread-safe.</remarks>
public sealed class XlsxReader : IDisposable
{
    // A workbook unpacks to many times its size, so parts, shared texts and rows are bounded.
    private const long MostCharactersInPart = 512 * 1024 * 1024;
    private const int MostSharedTexts = 4_000_000;
    private const int MostColumns = 16_384;

    private readonly string _file;
    private readonly CsvOptions _bounds = CsvOptions.Comma;
    private readonly FileStream _stream;
    private readonly SpreadsheetDocument _document;
    private readonly List<string> _texts = [];
    private readonly IEnumerator<(long Line, List<string> Cells)> _rows;

    private XlsxReader(string file)
    {
        _file = file;
        _stream = InputFile.Open(file);
        try
        {
            _document = Try(() =>
                SpreadsheetDocument.Open(_stream, false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart })
            );
            _rows = Sheet().GetEnumerator();
            Header = Try(() => _rows.MoveNext())
                ? new CsvHeader(file, _rows.Current.Line, [.. _rows.Current.Cells])
                : throw Unusable("an empty sheet", "a header row with column names");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Column names.</summary>
    public CsvHeader Header { get; }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="DataException">It is missing, is not a workbook, or its first sheet is empty.</exception>
    public static XlsxReader Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new XlsxReader(path);
    }

    /// <summary>The rows after the header; can be enumerated once. Rows without any text are skipped.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (Try(() => _rows.MoveNext()))
        {
            var (line, cells) = _rows.Current;
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            yield return Row(line, cells);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _document?.Dispose();
        _stream.Dispose();
    }

    private CsvRow Row(long line, List<string> cells)
    {
        DataProblem? problem = null;
        if (cells.Find(c => c.Length > _bounds.MaxFieldBytes) is { } tooLong)
            problem = new(
                _file,
                line,
                null,
                $"a cell of {tooLong.Length} characters",
                $"at most {_bounds.MaxFieldBytes}",
                "shorten it in the source"
            );
        while (cells.Count > Header.Names.Count && cells[^1].AsSpan().Trim().IsEmpty)
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count > Header.Names.Count)
            problem ??= new(
                _file,
                line,
                null,
                $"{DataProblem.Quote(cells[^1])} in column {cells.Count}, which has no name",
                "text only in named columns",
                "name the column in the header, or clear the cell"
            );
        while (cells.Count < Header.Names.Count)
            cells.Add(string.Empty);
        return new CsvRow(_file, line, problem is null ? [.. cells] : [], problem);
    }

    private IEnumerable<(long Line, List<string> Cells)> Sheet()
    {
        var book = _document.WorkbookPart ?? throw Unusable("a workbook without sheets", "a workbook with at least one sheet");
        if (book.SharedStringTablePart is { } shared)
            ReadTexts(shared);
        var first = book.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value;
        if (first is null || book.GetPartById(first) is not WorksheetPart sheet)
            throw Unusable("a workbook without sheets", "a workbook with at least one sheet");
        using var reader = OpenXmlReader.Create(sheet);
        long line = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            var row = (Row)reader.LoadCurrentElement()!;
            line = row.RowIndex?.Value is { } number ? number : line + 1;
            yield return (line, Cells(row));
        }
    }

    private List<string> Cells(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            // Empty cells are left out of the file; the reference gives the position of a cell.
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns)
                throw Unusable($"a cell in column {column + 1}", $"at most {MostColumns} columns");
            while (cells.Count <= column)
                cells.Add(string.Empty);
            cells[column] = Text(cell);
        }

        return cells;
    }

    private string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType?.Value == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _texts.Count
                ? _texts[at]
                : throw Unusable($"a reference to the missing shared text {DataProblem.Quote(value)}", "a complete workbook");
        return cell.DataType?.Value == CellValues.InlineString ? cell.InlineString?.InnerText ?? string.Empty : value;
    }

    private void ReadTexts(SharedStringTablePart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement)
                continue;
            if (_texts.Count == MostSharedTexts)
                throw Unusable($"more than {MostSharedTexts} different texts", "a smaller workbook");
            _texts.Add(Text((SharedStringItem)reader.LoadCurrentElement()!));
        }
    }

    // Runs with different formatting; phonetic guides for East Asian text are not part of the text.
    private static string Text(SharedStringItem item)
    {
        if (item.Text is { } plain)
            return plain.Text;
        var text = new StringBuilder();
        foreach (var run in item.Elements<Run>())
            text.Append(run.Text?.Text);
        return text.ToString();
    }

    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(letter) || column > MostColumns)
                break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure)
            when (failure
                    is OpenXmlPackageException
                        or InvalidDataException
                        or System.Xml.XmlException
                        or FileFormatException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
            )
        {
            throw Unusable($"a workbook that cannot be read ({failure.Message.Split('\n')[0]})", "a complete .xlsx workbook", failure);
        }
    }

    private DataException Unusable(string found, string needed, Exception? inner = null) =>
        new(new DataProblem(_file, 0, null, found, needed, "open it in a spreadsheet program and save it again as .xlsx"), inner);
}
