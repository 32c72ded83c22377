using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AdvancementEngine.Recommendations;

/// <summary>Finds the first difference between two JSON documents.</summary>
public static class JsonDifference
{
    /// <summary>The path of the first difference with both values, or null if they are equal.</summary>
    public static string? First(JsonElement recorded, JsonElement replayed) => First(recorded, replayed, "$");

    private static string? First(JsonElement a, JsonElement b, string path)
    {
        if (a.ValueKind != b.ValueKind)
            return Say(path, a, b);
        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                var names = a.EnumerateObject().Select(p => p.Name).Union(b.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
                foreach (var name in names)
                {
                    var here = $"{path}.{name}";
                    if (!a.TryGetProperty(name, out var x) || !b.TryGetProperty(name, out var y))
                        return $"{here}: present in one only";
                    if (First(x, y, here) is { } difference)
                        return difference;
                }

                return null;
            case JsonValueKind.Array:
                var n = Math.Min(a.GetArrayLength(), b.GetArrayLength());
                for (var i = 0; i < n; i++)
                {
                    if (First(a[i], b[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference)
                        return difference;
                }

                return a.GetArrayLength() == b.GetArrayLength()
                    ? null
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{path}: recorded {a.GetArrayLength()} items, replayed {b.GetArrayLength()}"
                    );
            default:
                return string.Equals(a.GetRawText(), b.GetRawText(), StringComparison.Ordinal) ? null : Say(path, a, b);
        }
    }

    private static string Say(string path, JsonElement a, JsonElement b) => $"{path}: recorded {Short(a)}, replayed {Short(b)}";

    private static string Short(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
