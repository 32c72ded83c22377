using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Words in a title that say a person is new to the work: junior, trainee, intern; English and Spanish. Ours.</summary>
public static partial class JuniorWords
{
    [GeneratedRegex(
        @"\b(jr|junior|júnior|trainee|apprentice|intern|internship|becari[oa]|practicante|pasante|aprendiz)\b",
        Patterns.Options
    )]
    private static partial Regex Said { get; }

    /// <summary>True if a job title, as written, says so.</summary>
    /// <param name="title">As written.</param>
    public static bool IsSaid(string title) => Said.IsMatch(title);
}
