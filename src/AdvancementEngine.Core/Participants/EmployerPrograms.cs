using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Employers with a published program that pays for hourly workers' schooling, and employers with computer staff of their own who
/// hire from within. Read from the current job; <c>docs/payers.md</c> lists the pages and the dates they were viewed.</summary>
public static partial class EmployerPrograms
{
    private static readonly ImmutableArray<(string Code, Regex Name)> s_programs =
    [
        ("amazon", Amazon),
        ("walmart", Walmart),
        ("target", Target),
        ("mcdonalds", Mcdonalds),
    ];

    // Drivers of its delivery partners work for those.
    [GeneratedRegex(
        @"\bamazon\b(?! (flex|web|seller|vendor|store|dsp|delivery|connect|ec2|rds|s3))|\bamzn\b",
        Patterns.Options
    )]
    private static partial Regex Amazon { get; }

    [GeneratedRegex(@"\b(wal-?mart|sam'?s club)\b", Patterns.Options)]
    private static partial Regex Walmart { get; }

    // The store, written with a capital or after "at": a target audience is none.
    [GeneratedRegex(@"\bTarget\b(?! (audience|market|language|group|research|acquisition))|\bat target\b", RegexOptions.CultureInvariant)]
    private static partial Regex Target { get; }

    [GeneratedRegex(@"\bmc ?donald['’]?s\b", Patterns.Options)]
    private static partial Regex Mcdonalds { get; }

    [GeneratedRegex(
        @"\b(hospital|medical center|health system|clinic|county|city of|school district|unified school|isd|university|college"
            + @"|state (agency|dept|department)|airport|library|condado|escuela)\b",
        Patterns.Options
    )]
    private static partial Regex WithOwnStaff { get; }

    /// <summary>Code of the program of a current employer; empty for none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static string Of(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        foreach (var text in EmployerWords.PresentTexts(person, asOf))
        {
            foreach (var (code, name) in s_programs)
            {
                if (name.IsMatch(text))
                    return code;
            }
        }

        return string.Empty;
    }

    /// <summary>True if a current employer is of a kind that has computer staff of its own and posts its openings inside first: hospitals,
    /// counties, cities, schools. Ours.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static bool HasOwnStaff(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return EmployerWords.PresentTexts(person, asOf).Any(WithOwnStaff.IsMatch);
    }
}
