using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>New graduates in computing, by the words of their schooling; English and Spanish. Ours.</summary>
internal static partial class Graduates
{
    // Years after the degree in which employers hire as new graduates. Ours.
    private const int Years = 3;

    [GeneratedRegex(
        @"\b(comp(uter|uting)?\.? ?sci\w*|compsci|software (eng\w*|dev\w*)|computer (eng\w*|programming)|cs|informatics"
            + @"|(ing\w*|ciencias) (de|en) (sistemas|software|la computaci[oó]n|computaci[oó]n)|inform[aá]tica)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Computing { get; }

    /// <summary>True where a bachelor's degree or a higher one in computing was finished in the last years.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static bool Are(Participant person, DateOnly asOf) =>
        person.Education is { } schooling && schooling.All.Any(e => IsNewDegree(e, asOf));

    private static bool IsNewDegree(EducationRecord education, DateOnly asOf) =>
        education is { Level: >= EducationLevel.Bachelor, Source: { When: { } finished } source }
        && finished <= asOf
        && finished > asOf.AddYears(-Years)
        && Computing.IsMatch($"{education.Stated} {source.Who} {source.What}");
}
