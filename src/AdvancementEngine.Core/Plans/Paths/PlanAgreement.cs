using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Plans.Paths;

/// <summary>Makes the first action and the paths of a page one plan: what is named after the action is on a path and counted there, and
/// work is asked for with tools, never with an exam.</summary>
internal static partial class PlanAgreement
{
    // The next grade of a job, as goals name it together with another job.
    [GeneratedRegex(
        @"\b(tier|level|lvl|l|t) ?-?(2|3|ii|iii|two|three)\b|\bsenior\b|\bsr\b",
        Patterns.Options
    )]
    private static partial Regex Grade { get; }

    private const string Stay = "STAY";

    // Their lists name an exam to pay for, and jobs to choose from.
    private static readonly string[] s_otherLists = ["SUPPORT", "CLARIFY"];

    /// <summary>The plan with an action that its paths agree with.</summary>
    public static Plan Of(Plan plan, CareerCatalog catalog)
    {
        var works = plan is { Present: { Level: not null } held, PresentEnded: null } && held.Code != plan.Target?.Code;
        plan = plan with
        {
            GradeWanted = works && plan.Status == PlanStatus.Planned ? Grade.Match(plan.GoalStated).Value : string.Empty,
            Paths = [.. plan.Paths.Select((p, i) => i > 0 ? p : p with { ByThen = ByThen(plan, p) })],
        };
        if (plan.Now is not { } now || s_otherLists.Contains(now.Kind, StringComparer.Ordinal))
            return plan;
        var onPath = OnPath(plan);
        IEnumerable<string> then = now.Then.Where(t => plan.Paths.IsEmpty || onPath.Contains(t));
        if (now.Kind == Stay)
            then = Tasks(plan, then.Where(t => !IsCredential(t, catalog)));
        return plan with { Now = now with { Then = [.. then] } };
    }

    // Null where the months are not known, where the path fits into them, and where a whole step does.
    private static PlanByThen? ByThen(Plan plan, PlanPath path)
    {
        if (plan.MonthsAvailable is not { } have || path.Stages.IsEmpty)
            return null;
        var first = path.Stages[0];
        if (MathF.Round(path.MonthsHigh) <= have || first.MonthsHigh <= have)
            return null;
        var week = plan.HoursAWeek * PathwayAssumptions.WeeksAMonth;
        var left = have * week;
        var exams = first.StudyMonths * week;
        var practiced = exams * (1f + (first.HoursUnknown ? 0f : PathwayAssumptions.Default.PracticeShare));
        var isFinished = first.ProgramHours is not null && plan.ProgramMonths <= have + 0.5f;
        var done = first.ProgramHours is null ? !first.Credentials.IsEmpty && practiced <= left : isFinished;
        var studied = first.ProgramHours ?? (first.Credentials.IsEmpty ? 0f : practiced);
        var learned = first.LearningHours > 0f && first.LearningHours <= left - studied;
        return new PlanByThen(
            done ? [.. first.Credentials.Select(c => c.Name)] : [],
            learned ? first.Technologies : [],
            (done && !first.Credentials.IsEmpty) || learned ? 0f : MathF.Min(left, first.ProgramHours ?? (exams + first.LearningHours)),
            !done && !learned && first is { ProgramHours: null, Credentials.IsEmpty: false } && exams <= left
        );
    }

    // The skills that the step requires are practiced at work.
    private static IEnumerable<string> Tasks(Plan plan, IEnumerable<string> named)
    {
        string[] tools = [.. named];
        return tools.Length > 0 || plan.Paths.IsEmpty ? tools : plan.Paths[0].Stages[0].Technologies;
    }

    private static HashSet<string> OnPath(Plan plan) =>
        plan
            .Paths.SelectMany(p => p.Stages)
            .SelectMany(s => s.Credentials.Select(c => c.Name).Concat(s.Technologies))
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsCredential(string name, CareerCatalog catalog) => catalog.Credentials.Any(c => c.Name == name);
}
