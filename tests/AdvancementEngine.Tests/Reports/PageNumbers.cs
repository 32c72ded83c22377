using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdvancementEngine.Tests.Reports;

/// <summary>Reads the numbers a person sees on a page, texts of pictures included, and looks for them in JSON.</summary>
internal static partial class PageNumbers
{
    /// <summary>Every word of the page that has a digit in it.</summary>
    public static IReadOnlyList<string> Of(string html)
    {
        var body = Style().Replace(html, " ");
        var text = WebUtility.HtmlDecode(Tag().Replace(body, " "));
        return
        [
            .. text.Split((char[])[' ', '\n', '\t', ',', ';', ':', '[', ']', '(', ')', '\'', '"'], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.TrimEnd('.'))
                .Where(w => w.Any(char.IsAsciiDigit)),
        ];
    }

    /// <summary>The words that are neither a number of the JSON (rounded to as many digits) nor part of one of its texts or
    /// names.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> words, string json)
    {
        using var document = JsonDocument.Parse(json);
        var numbers = new List<double>();
        var texts = new List<string>();
        Read(document.RootElement, numbers, texts);
        var all = string.Join('\n', texts);
        return [.. words.Distinct(StringComparer.Ordinal).Where(w => !IsNumber(w, numbers) && !IsWordOf(w, all))];
    }

    // Part of a text only as a whole word, so that a stray 7 is not found in any hash.
    private static bool IsWordOf(string word, string texts) =>
        Regex.IsMatch(texts, $@"(?<![\w.]){Regex.Escape(word)}(?![\w])", RegexOptions.IgnoreCase);

    /// <summary>The pictures, parsed: a picture that is not well-formed throws.</summary>
    public static IReadOnlyList<XDocument> Pictures(string html) => [.. Picture().Matches(html).Select(m => XDocument.Parse(m.Value))];

    private static bool IsNumber(string word, List<double> numbers)
    {
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var shown))
            return false;
        var digits = word.Contains('.', StringComparison.Ordinal) ? word.Length - word.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return numbers.Exists(n => Math.Abs(n - shown) <= (0.5 * Math.Pow(10, -digits)) + 1e-12 && (digits > 0 || n == shown));
    }

    private static void Read(JsonElement element, List<double> numbers, List<string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                numbers.Add(element.GetDouble());
                break;
            case JsonValueKind.String:
                texts.Add(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Read(item, numbers, texts);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    texts.Add(property.Name);
                    Read(property.Value, numbers, texts);
                }

                break;
        }
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
