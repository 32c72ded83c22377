using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>A credential named by one of its exams: "A+ core 1 (220-1201) passed". It is begun, not earned.</summary>
internal static partial class ExamPart
{
    /// <summary>The name without its part; null where the whole is named.</summary>
    /// <param name="text">As written.</param>
    public static string? Whole(string text)
    {
        var parts = Part().Matches(text);
        if (parts.Count == 0)
            return null;
        var isBoth = parts.Select(m => m.Value[^1]).Distinct().Count() > 1;
        if (isBoth && !Open().IsMatch(text))
            return null;
        var cut = parts[0].Index;
        var whole = text[..cut].TrimEnd(' ', '(', '-', ',', ':');
        return whole.Length == 0 ? null : whole;
    }

    // Both exams of A+ are numbered alike: Core 1 ends in 1, Core 2 in 2.
    [GeneratedRegex(@"\b(?:core|part|exam)\s*(?:#\s*)?[12]\b|\b220-1\d0[12]\b", Patterns.Options)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"\b(?:only|solo|sólo|failed|fail|retake|not yet|pending|scheduled|reprob\w*|pendiente|falta)\b",
        Patterns.Options
    )]
    private static partial Regex Open();
}
