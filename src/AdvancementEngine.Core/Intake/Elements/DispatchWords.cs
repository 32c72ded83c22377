using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Reads CAD as computer-aided dispatch, not as design, for people who dispatch police, fire or ambulances. Ours.</summary>
internal static partial class DispatchWords
{
    [GeneratedRegex(
        @"\b(911|9-1-1|police|fire|sheriff|ambulance|ems|emergency|public safety|county|city)\b.*\b(dispatch\w*|operator|call ?tak\w*"
            + @"|telecommunicator)\b|\bdispatch\w*\b.*\b(911|9-1-1|police|fire|sheriff|ambulance|ems|emergency|public safety|county|city)\b"
            + @"|\b(telecommunicator|emergency communications)\b|\bdespachador[a]?\b.*\b(911|polic[ií]a|bomberos|emergencias?)\b",
        Patterns.Options
    )]
    private static partial Regex Job { get; }

    [GeneratedRegex(
        @"(?<!(design|drafting)\W{1,2})\bCAD\b(?>( (systems?|software|program))?)(?! ?(draw\w*|draft\w*|design\w*|dispatch))",
        Patterns.Options
    )]
    private static partial Regex Cad { get; }

    /// <summary>True for the job of a dispatcher.</summary>
    /// <param name="text">As written.</param>
    public static bool IsJob(string text) => Job.IsMatch(text);

    /// <summary>What a dispatcher uses, with CAD written out.</summary>
    /// <param name="text">As written.</param>
    public static string Spelled(string text) => Cad.Replace(text, "computer aided dispatch software");
}
