using System.Buffers;
using System.Text;

namespace AdvancementEngine.Data.Csv;

/// <summary>Writes delimited text as <see cref="CsvReader"/> reads it: RFC 4180 with LF, UTF-8 without a byte-order mark, and quotes only
/// where needed.</summary>
public sealed class CsvWriter : IDisposable
{
    private readonly StreamWriter _text;
    private readonly SearchValues<char> _special;
    private readonly char _delimiter;
    private readonly int _width;

    /// <summary>Starts a file with its header.</summary>
    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="header">Column names, at least one.</param>
    /// <param name="delimiter"><c>,</c> or tab; with tab, a field cannot contain a tab or a line break.</param>
    public CsvWriter(Stream stream, IReadOnlyList<string> header, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentOutOfRangeException.ThrowIfZero(header.Count);
        _text = new StreamWriter(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            64 * 1024,
            leaveOpen: true
        )
        {
            NewLine = "\n",
        };
        _delimiter = delimiter;
        _width = header.Count;
        _special = SearchValues.Create(delimiter == '\t' ? "\t\r\n" : $"{delimiter}\"\r\n");
        Write(header);
    }

    /// <summary>True if people will open the file in a spreadsheet: cells that it would run as formulas get a leading apostrophe. Files
    /// that are read back are not changed.</summary>
    public bool ForSpreadsheets { get; init; }

    /// <summary>Writes a row.</summary>
    /// <exception cref="ArgumentException">The number of cells differs from the header, or the format cannot represent a cell.</exception>
    public void Write(params IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != _width)
            throw new ArgumentException($"found {cells.Count} cells; needed: {_width}, as in the header", nameof(cells));
        // A row of only delimiters would read back as an empty line.
        var blank = cells.All(c => c.AsSpan().Trim([' ', '\t']).IsEmpty);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                _text.Write(_delimiter);
            Cell(ForSpreadsheets ? SpreadsheetText.Safe(cells[i]) : cells[i], blank && i == 0);
        }

        _text.Write('\n');
    }

    /// <summary>Flushes everything written to the stream.</summary>
    public void Flush() => _text.Flush();

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void Cell(string cell, bool quote)
    {
        // A leading BOM character would read back as the file's byte-order mark.
        quote = quote || cell.StartsWith('\uFEFF') || cell.AsSpan().ContainsAny(_special);
        if (_delimiter == '\t')
        {
            if (quote)
                throw new ArgumentException($"a tab-separated field cannot hold this value: {DataProblem.Quote(cell)}", nameof(cell));
            _text.Write(cell);
        }
        else if (quote)
        {
            _text.Write('"');
            _text.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            _text.Write('"');
        }
        else
        {
            _text.Write(cell);
        }
    }
}
