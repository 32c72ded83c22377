using System.Globalization;

namespace AdvancementEngine.Data.Catalog;

/// <summary>How values are written in the catalog's files: invariant, shortest form that reads back equal, empty for unknown.</summary>
internal static class Cells
{
    public static string Of(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Of(float? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Of(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Of(bool value) => value ? "yes" : "no";

    /// <summary>Codes in one cell, separated by spaces, which codes never contain.</summary>
    public static string Of(IEnumerable<string> codes) => string.Join(' ', codes);

    public static string[] Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
