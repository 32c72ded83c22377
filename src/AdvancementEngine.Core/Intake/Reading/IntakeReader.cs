using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Reading;

/// <summary>Reads dates, numbers and codes of one record, and collects what is wrong with them and how texts were matched.</summary>
/// <param name="asOf">The as-of date; no record may be dated later.</param>
/// <param name="budget">What may be matched; one of its own where null.</param>
public sealed class IntakeReader(DateOnly asOf, MatchBudget? budget = null)
{
    // Nearest names are sought for so many problems: a caller mends no more at a time, and each search takes time.
    private const int MostHints = 25;

    private readonly MatchBudget _budget = budget ?? new();

    /// <summary>Earliest date a record can plausibly have.</summary>
    public static readonly DateOnly Earliest = CalendarBounds.Earliest;

    /// <summary>Longest text that is taken for a name or a code, in characters: none is half as long.</summary>
    public const int MaxTextLength = 500;

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>What is wrong so far.</summary>
    public List<FieldProblem> Problems { get; } = [];

    /// <summary>Texts that had to be matched, and what was not given, so far.</summary>
    public List<IntakeNote> Notes { get; } = [];

    /// <summary>Adds a problem.</summary>
    public void Problem(string field, string found, string needed, string remedy) => Problems.Add(new(field, found, needed, remedy));

    /// <summary>A date by the as-of date; null where empty or wrong.</summary>
    /// <param name="field">Column or path.</param>
    /// <param name="text">As written.</param>
    /// <param name="monthAs">Which day a bare yyyy-MM stands for: 1 the first, -1 the last.</param>
    public DateOnly? Date(string field, string text, int monthAs = -1)
    {
        if (text.Length == 0)
            return null;
        if (!TryDay(text, out var day))
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                Problem(field, InputText.Quote(text), "a day as yyyy-MM-dd, or a month as yyyy-MM", "use this date format");
                return null;
            }

            // The last day of the as-of month is not over yet: the month counts up to the as-of date. Later months are refused below.
            if (monthAs < 0 && day <= asOf)
                day = day.AddMonths(1).AddDays(-1) is var last && last > asOf ? asOf : last;
        }

        if (day > asOf)
            Problem(
                field,
                InputText.Quote(text),
                $"a date not after the as-of date {asOf:yyyy-MM-dd}",
                "correct the date, or rank as of a later date"
            );
        else if (day < Earliest)
            Problem(field, InputText.Quote(text), $"a date from {Earliest:yyyy-MM-dd} on", "correct the year");
        else
            return day;
        return null;
    }

    // Nearly every date is written so, and a general parser takes most of the time of a row.
    private static bool TryDay(string text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return FactField.TryDate(text, out day);
        var (year, month, number) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7)
                continue;
            if (!char.IsAsciiDigit(text[i]))
                return false;
            var digit = text[i] - '0';
            if (i < 4)
                year = (year * 10) + digit;
            else if (i < 7)
                month = (month * 10) + digit;
            else
                number = (number * 10) + digit;
        }

        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DaysIn(year, month))
            return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    private static int DaysIn(int year, int month) =>
        month switch
        {
            2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>A number within the bounds of a rule; null where empty or wrong.</summary>
    public double? Number(string field, string text, NumberRule rule)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rule);
        if (text.Length == 0)
            return null;
        if (
            double.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            ) && rule.Admits(number)
        )
            return number;
        Problem(
            field,
            InputText.Quote(text),
            rule.Needed,
            "write digits, with a point for decimals and nothing between thousands; leave it out when it is not known"
        );
        return null;
    }

    /// <summary>Checks a number that did not come as text; null is not known, and fine.</summary>
    public void Number(string field, double? number, NumberRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (number is { } known && !rule.Admits(known))
            Problem(field, known.ToString(CultureInfo.InvariantCulture), rule.Needed, "leave it out when it is not known");
    }

    /// <summary>The code a text means; null when doubtful (noted), or when it looks like a code that is not known (a problem).</summary>
    public string? Match(string field, NameMatcher matcher, string text, string what, Func<string, bool> looksLikeCode) =>
        Match(field, matcher, text, what, looksLikeCode, isCounted: false);

    /// <summary>As the other, for a text that <see cref="MayMatch"/> may have counted already.</summary>
    internal string? Match(
        string field,
        NameMatcher matcher,
        string text,
        string what,
        Func<string, bool> looksLikeCode,
        bool isCounted
    )
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(looksLikeCode);
        if (matcher.Code(text) is { } code)
            return code;
        if (IsTooLong(field, text) || IsProtected(field, text) || (!isCounted && !MayMatch(field, text)))
            return null;

        var match = matcher.Match(text);
        if (match.Taken is null && looksLikeCode(text))
        {
            Unknown(field, text, what, matcher.Codes);
            return null;
        }

        if (match.Method != MatchMethod.Code)
            Notes.Add(new(field, match));
        return match.Taken?.Code;
    }

    /// <summary>True for a text that is longer than any name, which is noted.</summary>
    public bool IsTooLong(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= MaxTextLength)
            return false;
        Notes.Add(
            IntakeNote.NotGiven(
                field,
                text[..InputText.MaxQuoted],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"is the start of {text.Length} characters, more than the {MaxTextLength} a name may have, and was not taken"
                )
            )
        );
        return true;
    }

    /// <summary>True for a text that names a protected attribute or a group of one, which is noted.</summary>
    public bool IsProtected(string field, string text)
    {
        if (ProtectedText.Note(field, text) is not { } note)
            return false;
        Notes.Add(note);
        return true;
    }

    /// <summary>True where a text may be matched by name; where the request or row has too many of them, that is a problem, named
    /// once.</summary>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    public bool MayMatch(string field, string text)
    {
        if (_budget.Take(text) is not { } found)
            return true;
        if (found.Length > 0)
            Problem(
                field,
                found,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"at most {MatchBudget.MaxTexts} texts and {MatchBudget.MaxLetters} characters to match by name"
                ),
                "send codes, or only what matters"
            );
        return false;
    }

    /// <summary>A code that is not known; the nearest known one is named, unless it is a number: two codes that differ in a digit have
    /// nothing in common.</summary>
    public void Unknown(string field, string text, string what, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        _budget.ThrowIfStopped();
        var isCode = NearestTitles.IsCode(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var nearest = isCode || Problems.Count >= MostHints ? null : NearestName.Of(text, known);
        Problem(
            field,
            InputText.Quote(text),
            $"a known {what}",
            nearest is null ? "correct the code" : $"the nearest known is '{nearest}'"
        );
    }
}
