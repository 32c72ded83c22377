using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>Occupations whose work is programming, and programming languages. Ours.</summary>
internal static class Development
{
    private static readonly string[] s_occupations =
    [
        KnownOccupations.Programmers,
        KnownOccupations.SoftwareDevelopers,
        KnownOccupations.WebDevelopers,
        KnownOccupations.GameDesigners,
    ];

    /// <summary>Codes of programming languages, without the kind.</summary>
    public static readonly string[] Languages =
    [
        "python",
        "javascript",
        "oracle-java",
        "c-sharp",
        "c",
        "c-plus-plus",
        "php",
        "ruby",
        "go",
        "typescript",
        "perl",
    ];

    private static readonly string[] s_elements = [.. Languages.Select(l => ElementKinds.Id(ElementKinds.Technology, l))];

    /// <summary>True for a development occupation.</summary>
    public static bool Has(string occupation) => s_occupations.Contains(occupation, StringComparer.Ordinal);

    /// <summary>True for an element that is a programming language.</summary>
    public static bool IsLanguage(string element) => s_elements.Contains(element, StringComparer.Ordinal);
}
