using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Work that lies outside the catalog by its words alone: a specialty of the forces that is no IT work, and time without paid
/// work. Words ours; the codes are those of the Army (25B) and the Air Force (3D0X2).</summary>
internal static partial class OutsideWords
{
    [GeneratedRegex(@"^\d\d[A-Z]\d?$")]
    private static partial Regex Army { get; }

    [GeneratedRegex(@"^\d[A-Z]\d[A-Z0-9]\d[A-Z]?$")]
    private static partial Regex AirForce { get; }

    private static readonly string[] s_noWork =
    [
        "stay at home",
        "stay-at-home",
        "homemaker",
        "housewife",
        "ama de casa",
        "unemployed",
        "not working",
        "sin trabajo",
        "desempleado",
        "desempleada",
        "incarcerated",
        "incarceration",
        "in prison",
        "prison",
        "taking care of family",
        "caring for",
        "caregiver for my",
        "on disability",
    ];

    /// <summary>True for the code of a specialty of the forces.</summary>
    /// <param name="text">As written, not read as a title of the catalog.</param>
    public static bool IsSpecialty(string text)
    {
        var tokens = text.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return (tokens.Length > 0 && Army.IsMatch(tokens[0])) || tokens.Any(t => AirForce.IsMatch(t));
    }

    /// <summary>True for work in the forces, by the name of the service.</summary>
    /// <param name="text">As written, no part of it read as a title of the catalog.</param>
    public static bool IsService(string text) => Says(text, ForcesWords.Names);

    /// <summary>True for time without paid work.</summary>
    /// <param name="text">As written.</param>
    public static bool IsNoWork(string text) => Says(text, s_noWork);

    private static bool Says(string text, IReadOnlyCollection<string> phrases)
    {
        var words = $" {string.Join(' ', NameKeys.Words(text))} ";
        return phrases.Any(p => words.Contains($" {string.Join(' ', NameKeys.Words(p))} ", StringComparison.Ordinal));
    }
}
