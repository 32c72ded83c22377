namespace AdvancementEngine.Data.Csv;

/// <summary>Adds a leading apostrophe, which spreadsheets do not show, to text that they would run as a formula; <see cref="Plain"/>
/// removes it. Ordinary numbers are not changed.</summary>
public static class SpreadsheetText
{
    /// <summary>The text in a form that is safe for spreadsheets.</summary>
    public static string Safe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) && !IsNumber(text) ? "'" + text : text;
    }

    /// <summary>The original text.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith('\'') && IsFormula(text) ? text[1..] : text;
    }

    // Leading apostrophes count too, so that the conversion can be reversed for every text. Leading blanks do not stop a spreadsheet.
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
