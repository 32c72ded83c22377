namespace AdvancementEngine.Data.Csv;

/// <summary>How rows are split. The bounds keep memory constant for any input.</summary>
public sealed record CsvOptions
{
    /// <summary>Comma, quotes as RFC 4180.</summary>
    public static CsvOptions Comma { get; } = new();

    /// <summary>Tab, no quoting: a quote is an ordinary character, a row is one line.</summary>
    public static CsvOptions Tab { get; } = new() { Delimiter = '\t' };

    /// <summary><c>,</c> or tab.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>True if fields can be quoted: with every delimiter except tab.</summary>
    public bool Quoting => Delimiter != '\t';

    /// <summary>If a quoted field is still open after this many lines, its first line is rejected.</summary>
    public int MaxQuotedLines { get; init; } = 32;

    /// <summary>If a field is longer than this many bytes, or a quoted one is still open after them, its line is rejected.</summary>
    public int MaxFieldBytes { get; init; } = 64 * 1024;

    /// <summary>A row longer than this many bytes is rejected.</summary>
    public int MaxRowBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes read at a time; the buffer grows up to <see cref="MaxRowBytes"/> if a row needs it.</summary>
    public int BufferBytes { get; init; } = 256 * 1024;
}
