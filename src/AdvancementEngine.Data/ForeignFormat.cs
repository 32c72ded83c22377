namespace AdvancementEngine.Data;

/// <summary>Recognizes, by its first bytes, a file in a format that is often given by mistake.</summary>
internal static class ForeignFormat
{
    /// <summary>Number of bytes to check.</summary>
    public const int Length = 16;

    private const string SaveAs = "open it in a spreadsheet program and save it as 'CSV UTF-8 (comma delimited)'";

    /// <summary>What a file is and what to do, by its first bytes; null if it may be text.</summary>
    public static (string Found, string Remedy)? Of(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0x1F, 0x8B, ..] => ("a file compressed with gzip", "unpack it first: gunzip FILE"),
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => (
                "a zip file, such as an .xlsx or .ods spreadsheet",
                SaveAs + "; unpack a .zip archive first"
            ),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => ("an old .xls spreadsheet", SaveAs),
            [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => ("a Parquet file", "rename it with the extension .parquet"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ("a PDF", "export the table as CSV"),
            [0x28, 0xB5, 0x2F, 0xFD, ..] => ("a file compressed with zstd", "unpack it first: unzstd FILE"),
            [(byte)'B', (byte)'Z', (byte)'h', ..] => ("a file compressed with bzip2", "unpack it first: bunzip2 FILE"),
            [(byte)'<', (byte)'!' or (byte)'?' or (byte)'h' or (byte)'H' or (byte)'t' or (byte)'T', ..] => (
                "HTML or XML",
                "open it in a spreadsheet program and save it as 'CSV UTF-8 (comma delimited)'"
            ),
            [(byte)'{' or (byte)'[', (byte)'"' or (byte)'{' or (byte)'\n' or (byte)'\r' or (byte)' ', ..] => (
                "JSON",
                "export the records as CSV with a header line"
            ),
            _ => null,
        };
}
