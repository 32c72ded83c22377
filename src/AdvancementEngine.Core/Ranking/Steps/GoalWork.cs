using System.Text.RegularExpressions;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What kind of work the words of a goal name, where the occupation has two: architects design, engineers run and automate.
/// Ours.</summary>
internal static partial class GoalWork
{
    [GeneratedRegex(
        @"\b(engineer|eng|ingenier[oa]|engineering|admin|administrator|administrador[a]?|devops|dev ops|sre|ops)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Runs { get; }

    [GeneratedRegex(@"archit|arquitect|design|dise[nñ]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Designs { get; }

    [GeneratedRegex(
        @"\b(tier|level|lvl|nivel|grade|analyst|analista|engineer|admin|technician|tech|support|t[eé]cnico) ?-?(2|3|ii|iii)\b"
            + @"|\b[tl][23]\b|\b(promot(ion|ed)|ascenso)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Grades { get; }

    // "SOC 2" and "CMMC level 2" are audits, "L3 switching" is a layer of networks, and some want no promotion.
    [GeneratedRegex(
        @"\bsoc[ -]?[123]\b|\bcmmc[ -]*(level|lvl|l)?[ -]*\d\b|\b(level|lvl|l)[ -]?\d[ -](cmmc|compliance|audits?|certif\w*)\b"
            + @"|\b(l|layer )[23](( ?[/&,] ?| and | or )(l|layer )?[23])? (switch\w*|rout\w*|network\w*|protocols?|vpns?|vlans?)\b"
            + @"|\b(no|not|don'?t|never|without|sin|nunca)( (want|looking|for|be|being|get|to|an?|any|more|quiero|un|m[aá]s))*"
            + @" (promot\w*|ascenso)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoGrades { get; }

    [GeneratedRegex(
        @"\b(no more|not|no|non|without|sin)[- ](any )?(gov\w*|dod|federal)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoGovernment { get; }

    // Not what the goal rules out or leaves: "not fiber", "no more pulling cable", "tired of low voltage".
    [GeneratedRegex(
        @"(?<!\b(no|not|never|without|sin|nada de|tired of|sick of|done with|out of|away from|instead of|leave|leaving)\b[^,.;]{0,30})"
            + @"(\bdata ?cent(er|re)s?\b|\bcentros? de datos\b|\bfib(er|ra)\b|\bcabl(e|es|ing|eado)\b|\blow[- ]?volt\w*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Cables { get; }

    /// <summary>True where the goal asks for work with cables, or in the places that are full of them.</summary>
    public static bool IsOfCables(Goals goals) => Cables.IsMatch(goals.Stated);

    /// <summary>True where the goal rules work for the government out.</summary>
    public static bool IsNotForGovernment(Goals goals) => NoGovernment.IsMatch(goals.Written);

    /// <summary>True where the goal names the next grade of a job, such as tier 2, or a promotion.</summary>
    public static bool IsNextGrade(Goals goals) => Grades.IsMatch(NoGrades.Replace(goals.Written, " "));

    /// <summary>True where the goal names work that is run, such as a cloud engineer's, and no design.</summary>
    public static bool IsRunning(Goals goals) => Runs.IsMatch(goals.Stated) && !Designs.IsMatch(goals.Stated);
}
