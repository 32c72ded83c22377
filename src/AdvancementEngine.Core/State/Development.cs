using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>Work that is written in code, and the languages it is written in. Ours.</summary>
internal static class Development
{
    private static readonly string[] s_occupations = ["15-1251.00", "15-1252.00", "15-1254.00", "15-1255.01"];

    /// <summary>Codes of programming languages, without their kind.</summary>
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

    /// <summary>True for an occupation that is development.</summary>
    public static bool Has(string occupation) => s_occupations.Contains(occupation, StringComparer.Ordinal);

    /// <summary>True for an element that is a programming language.</summary>
    public static bool IsLanguage(string element) => s_elements.Contains(element, StringComparer.Ordinal);
}
