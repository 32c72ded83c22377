namespace AdvancementEngine.Data.Importers;

/// <summary>Removes what a spreadsheet leaves around its table when saved as CSV: title lines above the header, and empty lines
/// below.</summary>
internal static class SheetFrame
{
    private static ReadOnlySpan<byte> Nothing => " \t\r\n,\""u8;

    /// <summary>The content with title lines blanked, so that line numbers do not change, and without trailing empty lines.</summary>
    /// <param name="content">UTF-8 bytes.</param>
    /// <param name="firstColumn">A column name of the header; lines above the first line that contains it are titles.</param>
    public static byte[] Strip(byte[] content, string firstColumn)
    {
        var end = content.Length;
        while (end > 0 && Nothing.Contains(content[end - 1]))
            end--;
        // Keep the quote that closes the last field: it counts as content if a quote was opened before it on that line.
        var line = content.AsSpan(0, end).LastIndexOf((byte)'\n') + 1;
        if (content.AsSpan(line, end - line).Count((byte)'"') % 2 == 1 && end < content.Length && content[end] == '"')
            end++;
        var stripped = content.AsSpan(0, end).ToArray();
        var header = stripped.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(firstColumn));
        if (header < 0)
            return stripped;
        var start = stripped.AsSpan(0, header).LastIndexOf((byte)'\n');
        if (start < 0)
            return stripped;
        var breaks = stripped.AsSpan(0, start + 1).Count((byte)'\n');
        return [.. Enumerable.Repeat((byte)'\n', breaks), .. stripped[(start + 1)..]];
    }
}
