using System.Text.RegularExpressions;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Texts that name a security clearance and nothing else: no technology is read from them.</summary>
internal static partial class ClearanceText
{
    [GeneratedRegex(
        @"^\s*((active|current|held|lapsed|expired|inactive|former)\s+)?"
            + @"(ts\s*[/-]?\s*sci\b|top[ -]secret\b|(secret|security)\s+clearance\b|secret\s*(\(|$))[^,;]{0,40}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Clearance { get; }

    /// <summary>True where the text is a clearance, with or without its state.</summary>
    public static bool Is(string text) => Clearance.IsMatch(text);
}
