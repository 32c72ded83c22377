namespace AdvancementEngine.Data.Csv;

/// <summary>How rows are framed. The bounds keep memory constant whatever the input.</summary>
public sealed record CsvOptions
{
    /// <summary>Comma, quotes as RFC 4180.</summary>
    public static CsvOptions Comma { get; } = new();

    /// <summary>Tab, no quoting: a quote is an ordinary character, a row is one line.</summary>
    public static CsvOptions Tab { get; } = new() { Delimiter = '\t' };

    /// <summary><c>,</c> or tab.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>True where fields may be quoted: with every delimiter but tab.</summary>
    public bool Quoting => Delimiter != '\t';

    /// <summary>A quoted field still open after this many lines rejects its first line.</summary>
    public int MaxQuotedLines { get; init; } = 32;

    /// <summary>A field longer than this many bytes, or a quoted one still open after them, rejects its line.</summary>
    public int MaxFieldBytes { get; init; } = 64 * 1024;

    /// <summary>A row longer than this many bytes is rejected.</summary>
    public int MaxRowBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes read at a time; the buffer grows to <see cref="MaxRowBytes"/> where a row needs it.</summary>
    public int BufferBytes { get; init; } = 256 * 1024;
}
