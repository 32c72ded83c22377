using System.Buffers;

namespace AdvancementEngine.Data.Csv;

/// <summary>Finds one row in a window of bytes. The result depends only on the bytes, never on where the window ends.</summary>
internal sealed class RowFramer(CsvOptions options)
{
    private readonly byte _delimiter = (byte)options.Delimiter;
    private readonly SearchValues<byte> _stops = SearchValues.Create(
        options.Quoting ? [(byte)options.Delimiter, (byte)'\n', (byte)'\r', (byte)'"'] : [(byte)options.Delimiter, (byte)'\n', (byte)'\r']
    );
    private readonly SearchValues<byte> _quotedStops = SearchValues.Create("\"\n"u8);

    /// <summary>Fields of the last row.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Bytes of the last row including its line break.</summary>
    public int Consumed { get; private set; }

    /// <summary>Physical lines of the last row.</summary>
    public int Lines { get; private set; }

    /// <summary>What was found if the last row was invalid.</summary>
    public string Found { get; private set; } = string.Empty;

    /// <summary>What is needed if the last row was invalid.</summary>
    public string Needed { get; private set; } = string.Empty;

    public Frame Next(ReadOnlySpan<byte> window, bool last)
    {
        Fields.Clear();
        Lines = 1;
        var at = 0;
        while (true)
        {
            var frame =
                options.Quoting && at < window.Length && window[at] == '"' ? Quoted(window, last, ref at) : Plain(window, last, ref at);
            if (frame != Frame.Row)
                return frame;
            if (at == window.Length)
            {
                if (!last)
                    return Frame.NeedMore;
                Consumed = at;
                return Ended(window);
            }

            var stop = window[at];
            if (stop == _delimiter)
            {
                at++;
                if (at == window.Length && !last)
                    return Frame.NeedMore;
                continue;
            }

            if (stop == '\r')
            {
                if (at + 1 == window.Length && !last)
                    return Frame.NeedMore;
                if (at + 1 == window.Length || window[at + 1] != '\n')
                    return Break("a carriage return without a line feed", "lines that end with LF or CRLF");
                at++;
            }

            Consumed = at + 1;
            return Ended(window);
        }
    }

    /// <summary>The row is longer than the maximum window.</summary>
    public Frame Overflow(int maxBytes) => Break($"a row of more than {maxBytes} bytes", $"at most {maxBytes} bytes per row");

    // Spreadsheets leave rows of only delimiters behind, which mean no more than an empty line. An empty field in quotes was written on
    // purpose.
    private Frame Ended(ReadOnlySpan<byte> window)
    {
        foreach (var field in Fields)
        {
            if (field.Quoted || window.Slice(field.Start, field.Length).ContainsAnyExcept((byte)' ', (byte)'\t'))
                return Frame.Row;
        }

        return Frame.Blank;
    }

    private Frame Plain(ReadOnlySpan<byte> window, bool last, ref int at)
    {
        var start = at;
        var length = window[start..].IndexOfAny(_stops);
        if ((length < 0 ? window.Length - start : length) > options.MaxFieldBytes)
            return Break(
                $"field {Fields.Count + 1} with more than {options.MaxFieldBytes} bytes",
                $"at most {options.MaxFieldBytes} bytes per field"
            );
        if (length < 0)
        {
            if (!last)
                return Frame.NeedMore;
            length = window.Length - start;
        }

        at = start + length;
        if (at < window.Length && window[at] == '"' && options.Quoting)
            return Break(
                $"a quote inside field {Fields.Count + 1}, which is not quoted",
                "quotes around the whole field, with inner quotes doubled"
            );
        Fields.Add(new(start, length, false, false));
        return Frame.Row;
    }

    private Frame Quoted(ReadOnlySpan<byte> window, bool last, ref int at)
    {
        var start = at + 1;
        var doubled = false;
        var breaks = 0;
        var from = start;
        while (true)
        {
            var step = window[from..].IndexOfAny(_quotedStops);
            var stop = step < 0 ? window.Length : from + step;
            if (stop - start > options.MaxFieldBytes)
                return Open($"{options.MaxFieldBytes} bytes");
            if (step < 0)
                return last ? Open("the end of the file") : Frame.NeedMore;
            if (window[stop] == '\n')
            {
                if (++breaks >= options.MaxQuotedLines)
                    return Open($"{options.MaxQuotedLines} lines");
                from = stop + 1;
                continue;
            }

            if (stop + 1 == window.Length && !last)
                return Frame.NeedMore;
            if (stop + 1 < window.Length && window[stop + 1] == '"')
            {
                doubled = true;
                from = stop + 2;
                continue;
            }

            at = stop + 1;
            Lines += breaks;
            if (at < window.Length && window[at] != _delimiter && window[at] != '\n' && window[at] != '\r')
                return Break(
                    $"text after the closing quote of field {Fields.Count + 1}",
                    "a delimiter or the end of the row after a closing quote"
                );
            Fields.Add(new(start, stop - start, true, doubled));
            return Frame.Row;
        }
    }

    private Frame Open(string after) => Break($"quoted field {Fields.Count + 1} still open after {after}", "a closing quote");

    private Frame Break(string found, string needed)
    {
        Found = found;
        Needed = needed;
        return Frame.Broken;
    }
}
