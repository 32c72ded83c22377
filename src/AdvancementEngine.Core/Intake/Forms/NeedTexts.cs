using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Forms;

/// <summary>Reads when a support is needed out of the source of the need: "summers only", "until June 2027", "losing housing this week".
/// </summary>
internal static class NeedTexts
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] s_meses =
    [
        "enero", "febr", "marz", "abri", "mayo", "juni", "juli", "agos", "sept", "octu", "novi", "dici",
    ];

    private static readonly string[] s_urgent =
    [
        "this week", "today", "tonight", "tomorrow", "evict", "homeless", "in a shelter", "losing", "lose housing",
        "lost housing", "out by", "couch", "sleeping in", "living in car", "unsafe", "fleeing", "domestic violence", "emergency",
        "urgent", "crisis", "notice to quit", "esta semana", "desaloj", "urgente", "notice end", "must leave",
    ];

    private static readonly string[] s_served =
    [
        "already", "covered", "in place", " pays", "paid by", "receives", "receiving", "being served", "is set up", "ya tiene",
        "ya recibe",
    ];

    private static readonly string[] s_until = ["until", "till", "til", "thru", "through", "hasta", "ends"];
    private static readonly string[] s_from = ["from", "starting", "starts", "beginning", "begins", "desde", "after"];

    /// <summary>The times a source gives.</summary>
    /// <param name="source">Who and what of the need.</param>
    /// <param name="asOf">The as-of date: a month without a year is the next one.</param>
    public static NeedTimes Read(Source source, DateOnly asOf)
    {
        if (source.Who.Length + source.What.Length == 0)
            return NeedTimes.Unsaid;
        var text = $" {source.Who} {source.What} ".ToLowerInvariant();
        if (text.Length > IntakeReader.MaxTextLength)
            return NeedTimes.Unsaid;
        var words = NameKeys.Words(text);
        var (first, last) = Season(words);
        return new(
            Day(words, s_from, asOf, isEnd: false),
            Day(words, s_until, asOf, isEnd: true),
            first,
            last,
            Array.Exists(s_urgent, u => text.Contains(u, StringComparison.Ordinal)),
            Array.Exists(s_served, s => text.Contains(s, StringComparison.Ordinal))
                && !text.Contains("not ", StringComparison.Ordinal)
                && !text.Contains(" no ", StringComparison.Ordinal)
        );
    }

    private static (int? First, int? Last) Season(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "summer" or "verano")
                return (6, 8);
            if (words[i] is "winter" or "invierno")
                return (12, 2);
            if (words[i] is "year" && i > 0 && words[i - 1] is "school")
                return (9, 6);
        }

        return (null, null);
    }

    private static DateOnly? Day(IReadOnlyList<string> words, string[] marks, DateOnly asOf, bool isEnd)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!marks.Contains(words[i], StringComparer.Ordinal))
                continue;
            if (Year(words[i + 1]) is { } year)
                return isEnd ? new(year, 12, 31) : new(year, 1, 1);
            if (Month(words[i + 1]) is { } month)
                return Of(i + 2 < words.Count ? Year(words[i + 2]) : null, month, asOf, isEnd);
        }

        return null;
    }

    // A month that is over by now, without a year, is the next one.
    private static DateOnly Of(int? year, int month, DateOnly asOf, bool isEnd)
    {
        var known = year ?? (month < asOf.Month || (!isEnd && month == asOf.Month) ? asOf.Year + 1 : asOf.Year);
        var first = new DateOnly(known, month, 1);
        return isEnd ? first.AddMonths(1).AddDays(-1) : first;
    }

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100
            ? year
            : null;

    private static int? Month(string word)
    {
        for (var i = 0; i < s_months.Length; i++)
        {
            var isNamed = word.StartsWith(s_months[i], StringComparison.Ordinal) || word.StartsWith(s_meses[i], StringComparison.Ordinal);
            if (word.Length >= 3 && isNamed)
                return i + 1;
        }

        return null;
    }
}
