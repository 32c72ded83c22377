using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Texts that name a security clearance and nothing else: no technology is read from them.</summary>
internal static partial class ClearanceText
{
    [GeneratedRegex(
        @"^\s*((active|current|held|lapsed|expired|inactive|former)\s+)?"
            + @"(ts\s*[/-]?\s*sci\b|top[ -]secret\b|(secret|security)\s+clearance\b|secret\s*(\(|$))[^,;]{0,40}$",
        Patterns.Options | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Clearance { get; }

    /// <summary>True where the text is a clearance, with or without its state.</summary>
    public static bool Is(string text) => Clearance.IsMatch(text);
}
