using System.Text.RegularExpressions;

namespace AdvancementEngine.Intake;

/// <summary>Reads CAD as computer-aided dispatch, not as design, for people who dispatch police, fire or ambulances. Ours.</summary>
internal static partial class DispatchWords
{
    [GeneratedRegex(
        @"\b(dispatch(er|ing)?|911|9-1-1|telecommunicator|emergency communications|despachador[a]?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Job { get; }

    [GeneratedRegex(
        @"\bCAD\b( (systems?|software|program))?(?! ?(draw\w*|draft\w*|design\w*|dispatch))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Cad { get; }

    /// <summary>True for the job of a dispatcher.</summary>
    /// <param name="text">As written.</param>
    public static bool IsJob(string text) => Job.IsMatch(text);

    /// <summary>What a dispatcher uses, with CAD written out.</summary>
    /// <param name="text">As written.</param>
    public static string Spelled(string text) => Cad.Replace(text, "computer aided dispatch software");
}
