using System.Globalization;
using System.Text;

namespace AdvancementEngine.Data;

/// <summary>One thing wrong with an input, in terms its owner can act on.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">Physical line, from 1; the first line of a row that spans several. 0 for the file as a whole.</param>
/// <param name="Column">Column name; null for the row or the file as a whole.</param>
/// <param name="Found">What was found.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DataProblem(string File, long Line, string? Column, string Found, string Needed, string Remedy)
{
    /// <summary>Longest piece of an input quoted in a problem, in characters.</summary>
    public const int MaxQuoted = 80;

    /// <summary>The problem on one line: <c>file:line: column 'c': found ...; needed: ...; remedy</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line > 0) text.Append(':').Append(Line.ToString(CultureInfo.InvariantCulture));
        text.Append(": ");
        if (Column is not null) text.Append("column '").Append(Column).Append("': ");
        text.Append("found ").Append(Found).Append("; needed: ").Append(Needed).Append("; ").Append(Remedy);
        return OneLine(text.ToString());
    }

    /// <summary>An input value in single quotes, shortened, control characters shown as <c>\uXXXX</c>.</summary>
    public static string Quote(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0) return "nothing";
        return value.Length <= MaxQuoted ? $"'{OneLine(value)}'" : $"'{OneLine(value[..MaxQuoted])}...' ({value.Length.ToString(CultureInfo.InvariantCulture)} characters)";
    }

    private static string OneLine(string text)
    {
        var at = 0;
        while (at < text.Length && !Breaks(text[at])) at++;
        if (at == text.Length) return text;
        var clean = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            if (Breaks(text[at])) clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            else clean.Append(text[at]);
        }

        return clean.ToString();
    }

    private static bool Breaks(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';
}
