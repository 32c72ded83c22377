using System.Globalization;

namespace AdvancementEngine.Reports.Drawing;

/// <summary>How numbers stand in a report: always the same digits for the same number.</summary>
internal static class Numbers
{
    /// <summary>A dash for what is missing or hidden.</summary>
    public const string None = "–";

    public static string Of(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? None;

    public static string Of(double? value) => value?.ToString("F4", CultureInfo.InvariantCulture) ?? None;

    public static string Short(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
