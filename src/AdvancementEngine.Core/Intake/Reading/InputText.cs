using System.Globalization;
using System.Text;

namespace AdvancementEngine.Intake.Reading;

/// <summary>Pieces of an input as a message quotes them: short, on one line, without control characters.</summary>
public static class InputText
{
    /// <summary>Longest piece of an input quoted in a problem, in characters.</summary>
    public const int MaxQuoted = 80;

    /// <summary>An input value in single quotes, shortened, control characters shown as <c>\uXXXX</c>.</summary>
    public static string Quote(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0)
            return "nothing";
        return value.Length <= MaxQuoted
            ? $"'{OneLine(value)}'"
            : $"'{OneLine(value[..MaxQuoted])}...' ({value.Length.ToString(CultureInfo.InvariantCulture)} characters)";
    }

    /// <summary>The text with its control characters, line breaks and marks that turn a line's direction shown as
    /// <c>\uXXXX</c>.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        while (at < text.Length && !Breaks(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var clean = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            if (Breaks(text[at]))
                clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            else
                clean.Append(text[at]);
        }

        return clean.ToString();
    }

    /// <summary>True for a character that a line of text must not hold as it is: a control character, a line break, or an invisible mark
    /// that turns the direction of what follows.</summary>
    public static bool Breaks(char c) =>
        char.IsControl(c)
        || c
            is '\u2028'
                or '\u2029'
                or '\uFEFF'
                or '\u061C'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');
}
