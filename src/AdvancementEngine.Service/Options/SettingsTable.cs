using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace AdvancementEngine.Service.Options;

/// <summary>The settings as a Markdown table for docs/operations.md, generated from the options, so that the two cannot differ.</summary>
internal static class SettingsTable
{
    /// <summary>The table: every setting once, by name.</summary>
    public static string Write()
    {
        var text = new StringBuilder("| setting | default | range | meaning |\n|---|---|---|---|\n");
        var limits = ServiceLimits.All.ToDictionary(l => l.Name, StringComparer.Ordinal);
        var defaults = new ServiceOptions();
        foreach (
            var property in typeof(ServiceOptions)
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .OrderBy(p => p.Name, StringComparer.Ordinal)
        )
        {
            var limit = limits.GetValueOrDefault(property.Name);
            var value = limit?.DefaultShown ?? Show(property.GetValue(defaults));
            var bounds =
                limit?.Bounds
                ?? (
                    property.PropertyType.IsEnum
                        ? string.Join(", ", Enum.GetNames(property.PropertyType).Select(n => n.ToLowerInvariant()))
                        : "–"
                );
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{property.Name}` | {value} | {bounds} | {property.GetCustomAttribute<DescriptionAttribute>()!.Description} |\n"
            );
        }

        return text.ToString();
    }

    private static string Show(object? value) =>
        value switch
        {
            null => "–",
            bool flag => flag ? "true" : "false",
            Enum code => code.ToString().ToLowerInvariant(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
