namespace AdvancementEngine.Data.Csv;

/// <summary>Texts that a spreadsheet would run as a formula get an apostrophe in front, which it does not show; <see cref="Plain"/> takes
/// it off again. Ordinary numbers stay.</summary>
public static class SpreadsheetText
{
    /// <summary>The text as a spreadsheet may see it.</summary>
    public static string Safe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) && !IsNumber(text) ? "'" + text : text;
    }

    /// <summary>The text as it was.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith('\'') && IsFormula(text) ? text[1..] : text;
    }

    // Apostrophes in front count too, so that every text has a form of its own. Blanks in front do not stop a spreadsheet.
    private static bool IsFormula(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        if (rest.Length == 0)
            return false;
        if (rest[0] is '\t' or '\r' or '\n')
            return true;
        rest = rest.TrimStart();
        return rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }

    private static bool IsNumber(string text) =>
        text[0] == '-'
        && text.Length > 1
        && char.IsAsciiDigit(text[1])
        && double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
}
