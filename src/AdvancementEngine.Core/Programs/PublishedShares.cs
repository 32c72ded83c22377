using System.Globalization;

namespace AdvancementEngine.Programs;

/// <summary>Shares that a program publishes in text, such as "syllabus: 85 percent".</summary>
public static class PublishedShares
{
    private const double All = 100;

    /// <summary>The first share in a text, percent; null if it names none.</summary>
    /// <param name="text">As recorded.</param>
    public static double? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
                end++;
            var rest = text.AsSpan(end).TrimStart();
            if (
                (rest.StartsWith("%", StringComparison.Ordinal) || rest.StartsWith("percent", StringComparison.OrdinalIgnoreCase))
                && double.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
                && share is > 0 and <= All
            )
                return share;
            at = end;
        }

        return null;
    }
}
