using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Reads the parts of cells and collects what is wrong with them.</summary>
internal sealed class CellReader(DateOnly asOf)
{
    /// <summary>Earliest date a record can plausibly have.</summary>
    public static readonly DateOnly Earliest = new(1940, 1, 1);

    public List<CellProblem> Problems { get; } = [];

    public List<IntakeNote> Notes { get; } = [];

    public void Problem(string column, string found, string needed, string remedy) => Problems.Add(new(column, found, needed, remedy));

    /// <summary>The items of a list cell, empty ones left out.</summary>
    public static string[] Items(string cell) => cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts of an item, missing ones empty; null when there are too many.</summary>
    public string[]? Parts(string column, string item, params ReadOnlySpan<string> names)
    {
        var parts = new string[names.Length];
        var count = 0;
        foreach (var range in item.AsSpan().Split('|'))
        {
            if (count < parts.Length) parts[count] = Part(item, range);
            count++;
        }

        if (count > names.Length)
        {
            Problem(column, $"{count} parts in {DataProblem.Quote(item)}", $"at most {names.Length}: {string.Join(" | ", names!)}", "part items with ';' and the parts of an item with '|'");
            return null;
        }

        if (parts[0].Length == 0)
        {
            Problem(column, $"an item without {names[0]}: {DataProblem.Quote(item)}", $"{names[0]} first", "fill it in, or remove the item");
            return null;
        }

        parts.AsSpan(count).Fill(string.Empty);
        return parts;
    }

    private static string Part(string item, Range range)
    {
        var part = item.AsSpan(range).Trim();
        return part.Length == item.Length ? item : RepeatedTexts.Of(part);
    }

    /// <summary>A date by the as-of date; null where empty or wrong.</summary>
    /// <param name="monthAs">Which day a bare yyyy-MM stands for: 1 the first, -1 the last, 0 none.</param>
    public DateOnly? Date(string column, string text, int monthAs = 0)
    {
        if (text.Length == 0) return null;
        if (!TryDay(text, out var day))
        {
            if (monthAs == 0 || !DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                Problem(column, DataProblem.Quote(text), monthAs == 0 ? "a day as yyyy-MM-dd" : "a day as yyyy-MM-dd, or a month as yyyy-MM", "write the date so");
                return null;
            }

            // The last day of the as-of month is not over yet: the month counts up to the as-of date.
            if (monthAs < 0) day = day.AddMonths(1).AddDays(-1) is var last && last > asOf && day <= asOf ? asOf : last;
        }

        if (day > asOf) Problem(column, DataProblem.Quote(text), $"a date not after the as-of date {asOf:yyyy-MM-dd}", "correct the date, or rank as of a later date");
        else if (day < Earliest) Problem(column, DataProblem.Quote(text), $"a date from {Earliest:yyyy-MM-dd} on", "correct the year");
        else return day;
        return null;
    }

    // Nearly every date is written so, and a general parser takes most of the time of a row.
    private static bool TryDay(string text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return FactField.TryDate(text, out day);
        var (year, month, number) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7) continue;
            if (!char.IsAsciiDigit(text[i])) return false;
            var digit = text[i] - '0';
            if (i < 4) year = (year * 10) + digit;
            else if (i < 7) month = (month * 10) + digit;
            else number = (number * 10) + digit;
        }

        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    /// <summary>A number within bounds; null where empty or wrong.</summary>
    public double? Number(string column, string text, string unit, double from, double to, bool whole)
    {
        if (text.Length == 0) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && number >= from && number <= to && (!whole || number == Math.Floor(number)))
            return number;
        Problem(column, DataProblem.Quote(text), string.Create(CultureInfo.InvariantCulture, $"{(whole ? "a whole number" : "a number")} of {unit}, {from} to {to}"), "write digits, with a point for decimals and nothing between thousands; leave it empty when not known");
        return null;
    }

    /// <summary>A source: who, then what after the first slash.</summary>
    public static Source Source(string text, DateOnly? when)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(text, when, string.Empty) : new(RepeatedTexts.Of(text.AsSpan(0, slash).Trim()), when, RepeatedTexts.Of(text.AsSpan(slash + 1).Trim()));
    }

    /// <summary>The code a text means; null when doubtful (noted), or when it looks like a code that is not known (a problem).</summary>
    public string? Match(string column, NameMatcher matcher, string text, string what, Func<string, bool> looksLikeCode)
    {
        if (matcher.Code(text) is { } code) return code;
        var match = matcher.Match(text);
        if (match.Taken is null && looksLikeCode(text))
        {
            Unknown(column, text, what, matcher.Codes);
            return null;
        }

        if (match.Method != MatchMethod.Code) Notes.Add(new(column, match));
        return match.Taken?.Code;
    }

    /// <summary>A code that is not known; the nearest known one is named.</summary>
    public void Unknown(string column, string text, string what, IEnumerable<string> known)
    {
        var nearest = NearestName.Of(text, known);
        Problem(column, DataProblem.Quote(text), $"a known {what}", nearest is null ? "correct the code" : $"the nearest known is '{nearest}'");
    }
}
