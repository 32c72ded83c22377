using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AdvancementEngine.Data.Csv;

internal static class Encodings
{
    public const string Needed = "UTF-8 text";
    public const string Remedy = "save the file as UTF-8";

    /// <summary>Strips a UTF-8 byte-order mark and rejects UTF-16 and UTF-32, whose zero bytes would break every row, and non-text
    /// formats.</summary>
    public static void Start(ByteWindow window, string file)
    {
        while (window.Span.Length < ForeignFormat.Length && window.Fill()) { }

        var start = window.Span;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            window.Consume(3);
            return;
        }

        if (ForeignFormat.Of(start) is { } foreign)
            throw new DataException(
                new DataProblem(file, 0, null, foreign.Found, "a text file with a header line and separated columns", foreign.Remedy)
            );
        var found = start switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32 text",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16 text",
            [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16 text without a byte-order mark",
            _ => null,
        };
        if (found is not null)
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    found,
                    Needed,
                    "save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8'), or convert it: iconv -f UTF-16 -t UTF-8"
                )
            );
    }

    /// <summary>Description of the first byte of a row that is not UTF-8 text; null if all are.</summary>
    public static string? Invalid(ReadOnlySpan<byte> row)
    {
        if (Utf8.IsValid(row) && !row.Contains((byte)0))
            return null;
        var at = 0;
        while (at < row.Length && row[at] != 0 && Rune.DecodeFromUtf8(row[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        var lineStart = row[..at].LastIndexOf((byte)'\n') + 1;
        var further = row[..at].Count((byte)'\n');
        var where = further == 0 ? "of the line" : $"of line {further + 1} of the row";
        return row[at] == 0
            ? $"a zero byte at byte {at - lineStart + 1} {where}"
            : $"byte 0x{row[at]:X2} at byte {at - lineStart + 1} {where}, which is not UTF-8";
    }
}
