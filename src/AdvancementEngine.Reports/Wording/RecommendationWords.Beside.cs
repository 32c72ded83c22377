using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// What is said alongside the step, whatever its kind.
public sealed partial class RecommendationWords
{
    /// <summary>What to do alongside the step: each need by name, and who can help; empty if nothing.</summary>
    public static string Beside(NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var (asked, offered) = (Needs(step, BesideCodes.Support), Needs(step, BesideCodes.Offered));
        var text = offered.Length == 0 ? string.Empty : $"Your program offers help with {And(offered)}: ask for it. ";
        if (asked.Length > 0)
            text += $"Also ask your navigator who can help with {And(asked)}. ";
        if (step.Beside.Contains(BesideCodes.Support + "health-insurance", StringComparer.Ordinal))
            text += "HealthCare.gov and your state's Medicaid office can say what you can get now. ";
        foreach (var need in asked.Length == 0 ? [] : s_ofVeterans)
        {
            if (step.Beside.Contains(BesideCodes.Support + need, StringComparer.Ordinal))
                text += Veterans(step, need).TrimStart() + (Says(step, SaidCodes.Veteran) ? " " : string.Empty);
        }

        text = RouteOf(step) + text;
        if (Says(step, SaidCodes.Adjust))
            text += "You can also ask your employer for a change in your work or hours because of your health. ";
        if (Says(step, SaidCodes.Limits))
            text +=
                "Before you take such work, ask a doctor what you can lift and climb. Your state's vocational rehabilitation office can "
                + "help. ";
        if (Named(step, SaidCodes.OldResume) is { } year)
            text += $"Bring your resume up to date: the one on record is from {year}. ";
        if (Says(step, SaidCodes.Evaluation))
            text +=
                "If your degree is from another country, ask about an evaluation of it (naces.org): employers and schools ask for one. ";
        if (step.Beside.Contains(BesideCodes.Goal, StringComparer.Ordinal))
            text += "Also tell your navigator what job you want in the long run. ";
        return text.TrimEnd();
    }

    /// <summary>Asks the person to confirm what an ambiguous goal may mean; empty if there is nothing to ask alongside the step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="goal">The goal in the person's own words; null if not available.</param>
    public string Asked(NextStep step, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        var meant = step
            .Beside.Where(b => b.StartsWith(BesideCodes.Meant, StringComparison.Ordinal))
            .Select(b => b[BesideCodes.Meant.Length..])
            .Where(c => c.Length > 0)
            .Take(2)
            .Select(Name)
            .ToArray();
        if (meant.Length == 0)
            return step.Beside.Contains(BesideCodes.Meant, StringComparer.Ordinal)
                ? $"Also tell your navigator more about the job you want{Quoted(goal)}."
                : string.Empty;
        return $"We took your goal{Quoted(goal)} to mean {Or(meant)}. Tell your navigator if you meant something else.";
    }

    private static string[] Needs(NextStep step, string mark) =>
        [.. step.Beside.Where(b => b.StartsWith(mark, StringComparison.Ordinal)).Select(b => Support(b[mark.Length..]))];
}
