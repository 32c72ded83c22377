using System.Globalization;

namespace AdvancementEngine.Reports.Drawing;

/// <summary>Number formatting for reports; the same number always has the same digits.</summary>
internal static class Numbers
{
    /// <summary>Stands for a missing or suppressed number.</summary>
    public const string None = "–";

    public static string Of(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? None;

    public static string Of(double? value) => value?.ToString("F4", CultureInfo.InvariantCulture) ?? None;

    public static string Short(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
