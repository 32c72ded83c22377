using System.Text;

namespace AdvancementEngine.Data.Csv;

/// <summary>Reads delimited text as a stream of rows with physical line numbers, in constant memory.</summary>
/// <remarks>
/// An invalid row is returned with its problem and never affects another row: only its first line is skipped, and reading resumes on the
/// next. Empty lines are skipped. Not thread-safe.
/// </remarks>
public sealed class CsvReader : IDisposable
{
    private readonly string _file;
    private readonly Stream _stream;
    private readonly CsvOptions _options;
    private readonly ByteWindow _window;
    private readonly RowFramer _framer;
    private readonly bool _leaveOpen;
    private long _line = 1;

    /// <summary>Starts reading; the header is read at once.</summary>
    /// <param name="stream">Bytes of the file, from its start.</param>
    /// <param name="file">Name for problems.</param>
    /// <param name="options">Format options; comma-separated if null.</param>
    /// <param name="leaveOpen">True if the caller disposes the stream.</param>
    /// <exception cref="DataException">The file is empty, does not start with UTF-8, or has an unusable header.</exception>
    public CsvReader(Stream stream, string file, CsvOptions? options = null, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _file = file;
        _options = options ?? CsvOptions.Comma;
        _leaveOpen = leaveOpen;
        _window = new ByteWindow(stream, _options.BufferBytes, _options.MaxRowBytes + 2);
        _framer = new RowFramer(_options);
        try
        {
            Encodings.Start(_window, file);
            PassOverSeparatorLine();
            Header = ReadHeader();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Column names.</summary>
    public CsvHeader Header { get; }

    /// <summary>Opens a file; tab-separated if its name ends in <c>.tsv</c> or <c>.txt</c>, otherwise comma-separated, unless
    /// <paramref name="options"/> are given.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Format options.</param>
    /// <param name="read">Receives the hash of the bytes once they have been read to the end; may be null.</param>
    /// <exception cref="DataException">The file cannot be opened, or the constructor throws.</exception>
    public static CsvReader Open(string path, CsvOptions? options = null, FilesRead? read = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var tab = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        var stream = InputFile.Open(path);
        return new CsvReader(
            read is null ? stream : new HashingStream(stream, path, read),
            path,
            options ?? (tab ? CsvOptions.Tab : CsvOptions.Comma)
        );
    }

    /// <summary>The rows after the header, in file order; can be enumerated once.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (Next() is { } row)
            yield return row;
    }

    /// <summary>The next row, accepted or rejected; null at the end.</summary>
    public CsvRow? Next()
    {
        while (true)
        {
            var line = _line;
            switch (Frame())
            {
                case Csv.Frame.NeedMore:
                    return null;
                case Csv.Frame.Blank:
                    Accept();
                    continue;
                case Csv.Frame.Broken:
                    return Reject(line, null, _framer.Found, _framer.Needed, "correct the line; the next lines were read");
                default:
                    return Decode(line);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_leaveOpen)
            _stream.Dispose();
    }

    private CsvHeader ReadHeader()
    {
        while (true)
        {
            switch (Frame())
            {
                case Csv.Frame.NeedMore:
                    throw new DataException(
                        new DataProblem(
                            _file,
                            0,
                            null,
                            "an empty file",
                            "a header line with column names",
                            "add a header line, then one line per row"
                        )
                    );
                case Csv.Frame.Blank:
                    Accept();
                    continue;
                case Csv.Frame.Broken:
                    throw new DataException(new DataProblem(_file, _line, null, _framer.Found, _framer.Needed, "correct the header line"));
                default:
                    var line = _line;
                    if (Encodings.Invalid(_window.Span[.._framer.Consumed]) is { } found)
                        throw new DataException(new DataProblem(_file, line, null, found, Encodings.Needed, Encodings.Remedy));
                    var names = Cells();
                    Accept();
                    return new CsvHeader(_file, line, names);
            }
        }
    }

    private CsvRow Decode(long line)
    {
        if (Encodings.Invalid(_window.Span[.._framer.Consumed]) is { } invalid)
            return Reject(line, null, invalid, Encodings.Needed, Encodings.Remedy);
        var width = Header.Width;
        if (_framer.Fields.Count != width)
        {
            var column = _framer.Fields.Count < Header.Names.Count ? Header.Names[_framer.Fields.Count] : null;
            return Reject(
                line,
                column,
                $"{_framer.Fields.Count} fields",
                $"{width} fields, as in the header",
                _framer.Fields.Count < width
                    ? "add the missing fields from this column on; an empty field still needs its delimiter"
                    : "remove the extra fields, or quote a field that holds the delimiter"
            );
        }

        var cells = Cells();
        for (var i = Header.Names.Count; i < cells.Length; i++)
        {
            if (cells[i].AsSpan().Trim().Length > 0)
                return Reject(
                    line,
                    null,
                    $"{DataProblem.Quote(cells[i])} in column {i + 1}, which has no name",
                    "text only in named columns",
                    "name the column in the header, or clear the cell"
                );
        }

        Accept();
        return new CsvRow(_file, line, cells.Length == Header.Names.Count ? cells : cells[..Header.Names.Count], null);
    }

    // A hint that Excel writes for itself; neither a header nor a row.
    private void PassOverSeparatorLine()
    {
        while (_window.Span.Length < 8 && _window.Fill()) { }

        var text = _window.Span;
        var quoted = text.StartsWith("\""u8) ? 1 : 0;
        if (text.Length < quoted + 5 || !Ascii.EqualsIgnoreCase(text.Slice(quoted, 4), "sep="u8))
            return;
        var separator = (char)text[quoted + 4];
        text = text[(quoted + 5)..];
        if (quoted == 1 && text.StartsWith("\""u8))
            text = text[1..];
        if (text is not ([] or [(byte)'\n', ..] or [(byte)'\r', (byte)'\n', ..]))
            return;
        if (separator != _options.Delimiter)
            throw Separated(separator);
        _window.SkipLine();
        _line++;
    }

    private DataException Separated(char separator) =>
        new(
            new DataProblem(
                _file,
                _line,
                null,
                $"columns separated by {CsvHeader.Separator(separator)}",
                $"columns separated by {CsvHeader.Separator(_options.Delimiter)}",
                "save the file with commas (CSV UTF-8), or with tabs and the extension .tsv"
            )
        );

    private Frame Frame()
    {
        while (true)
        {
            if (_window.Span.Length == 0 && _window.Last)
                return Csv.Frame.NeedMore;
            var frame = _framer.Next(_window.Span, _window.Last);
            if (frame is Csv.Frame.Row && _framer.Consumed > _options.MaxRowBytes)
                return _framer.Overflow(_options.MaxRowBytes);
            if (frame != Csv.Frame.NeedMore)
                return frame;
            if (!_window.Fill())
                return _framer.Overflow(_options.MaxRowBytes);
        }
    }

    private string[] Cells()
    {
        var span = _window.Span;
        var fields = _framer.Fields;
        var cells = new string[fields.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var field = fields[i];
            var text = field.Length == 0 ? string.Empty : Encoding.UTF8.GetString(span.Slice(field.Start, field.Length));
            cells[i] = field.Doubled ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        }

        return cells;
    }

    private void Accept()
    {
        _window.Consume(_framer.Consumed);
        _line += _framer.Lines;
    }

    private CsvRow Reject(long line, string? column, string found, string needed, string remedy)
    {
        _window.SkipLine();
        _line++;
        return new CsvRow(_file, line, [], new DataProblem(_file, line, column, found, needed, remedy));
    }
}
