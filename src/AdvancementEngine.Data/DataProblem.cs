using System.Globalization;
using System.Text;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data;

/// <summary>A problem in an input, described so that its owner can fix it.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">Physical line, from 1; the first line of a row that spans several. 0 for the file as a whole.</param>
/// <param name="Column">Column name; null for the row or the file as a whole.</param>
/// <param name="Found">What was found.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DataProblem(string File, long Line, string? Column, string Found, string Needed, string Remedy)
{
    /// <summary>The problem on one line: <c>file:line: column 'c': found ...; needed: ...; remedy</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line > 0)
            text.Append(':').Append(Line.ToString(CultureInfo.InvariantCulture));
        text.Append(": ");
        if (Column is not null)
            text.Append("column '").Append(Column).Append("': ");
        text.Append("found ").Append(Found).Append("; needed: ").Append(Needed).Append("; ").Append(Remedy);
        return InputText.OneLine(text.ToString());
    }

    /// <summary>An input value as a message quotes it: <see cref="InputText.Quote"/>.</summary>
    public static string Quote(string value) => InputText.Quote(value);
}
