using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Words in a title that say a person is new to the work, or coordinates it for others: junior, trainee, intern, project
/// coordinator; English and Spanish. Ours.</summary>
public static partial class JuniorWords
{
    [GeneratedRegex(
        @"\b(jr|junior|júnior|trainee|apprentice|intern|internship|becari[oa]|practicante|pasante|aprendiz)\b",
        Patterns.Options
    )]
    private static partial Regex Said { get; }

    [GeneratedRegex(@"\b(projects? coordinator|assistant project manager|coordinadora? de proyectos?)\b", Patterns.Options)]
    private static partial Regex Coordinates { get; }

    /// <summary>True if a job title says that projects are coordinated, and led by another.</summary>
    /// <param name="title">As written.</param>
    public static bool IsCoordinator(string title) => Coordinates.IsMatch(title);

    /// <summary>True if a job title, as written, says so.</summary>
    /// <param name="title">As written.</param>
    public static bool IsSaid(string title) => Said.IsMatch(title);
}
