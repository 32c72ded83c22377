using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Jobs to aim at: how each stands to the goal, what it pays, why it fits.</summary>
public sealed partial class PlanComposer
{
    private IEnumerable<PlanPart> Aims(Plan plan)
    {
        if (plan.Aims.IsEmpty)
            yield return Plain([_texts.Say("aims.none")]);
        foreach (var aim in plan.Aims)
        {
            var sentences = new List<string>();
            if (aim.IsGoal)
                sentences.Add(_texts.Say(GoalNames(plan, aim.Job) ? "aim.goal" : "aim.goal-near"));
            if (Later(plan, aim) is { } later)
                sentences.Add(_texts.Say(later));
            sentences.AddRange(_stages.Pay(aim.Job));
            if (aim == plan.Aims.FirstOrDefault(a => a.Job.EntryPay is not null) && HoursPay(plan, aim.Job) is { } part)
                sentences.Add(part);
            sentences.AddRange(_stages.Compared(plan, aim.Job));
            if (aim == plan.Aims.FirstOrDefault(a => StageWords.IsBelowNeed(plan, a.Job)) && MeetsNeed(plan) is { } enough)
                sentences.Add(_texts.Say("aim.meets-need", Small(enough)));
            if (Why(plan, aim.Why) is { Length: > 0 } why)
                sentences.Add(_texts.Say("aim.why", why));
            if (aim.Job.IsShrinking && MathF.Round(-aim.Job.PercentChange!.Value) is >= 1 and var fewer)
                sentences.Add(_texts.Say("aim.shrinking", PlanTexts.Number(fewer)));
            // Of the jobs that come after the first the JSON says it.
            if (aim == plan.Aims[0] && aim.Job.Openings is { } openings)
                sentences.Add(_texts.Say("aim.openings", openings.ToString("#,0", CultureInfo.InvariantCulture)));
            yield return new PlanPart(_texts.Title(aim.Job), [.. sentences]);
        }
    }

    // What the lower pay comes to for the hours the person asked for; null for full time.
    private string? HoursPay(Plan plan, PlanJob job)
    {
        var pay = StageWords.PayAt(job, plan) is { } dollars ? PlanTexts.Dollars(dollars) : string.Empty;
        return plan.HoursWanted is { } week ? _texts.Say("aim.pay-hours", PlanTexts.Number(week), pay)
            : StageWords.IsHalf(plan) ? _texts.Say("aim.pay-half", pay)
            : IsPartTime(plan) ? _texts.Say("aim.pay-part")
            : null;
    }

    // The nearest job of the page whose lower pay is what the person needs.
    private static PlanJob? MeetsNeed(Plan plan) =>
        plan
            .Paths.SelectMany(p => p.Stages)
            .Select(s => s.Job)
            .Concat(plan.Aims.Select(a => a.Job))
            .FirstOrDefault(j => StageWords.PayAt(j, plan) >= plan.WageFloor);

    // A goal is called the person's own where it was given by its code, or its words hold the job's title; else the job is only near it.
    private bool GoalNames(Plan plan, PlanJob job)
    {
        if (
            plan.Options.Target is not null
            || plan.GoalStated.Length == 0
            || plan.GoalStated.Contains(job.Code[..CodeLength], StringComparison.Ordinal)
        )
            return true;
        var stated = Key(plan.GoalStated);
        var title = _texts.Title(job);
        return title
            .Split(['(', ')'])
            .Append(job.Title)
            .Select(Key)
            .Any(t => t.Length > 2 && stated.Contains(t, StringComparison.Ordinal));
    }

    // "15-1232", without the part that O*NET adds.
    private const int CodeLength = 7;

    // Words in small letters, without the plural, between blanks.
    private static string Key(string text) =>
        ' ' + string.Join(' ', NameKeys.Words(text).Select(w => w.Length > 3 ? w.TrimEnd('s') : w)) + ' ';

    private static bool IsPartTime(Plan plan) =>
        plan.HoursWanted is not null
        || plan.Wishes.Any(w => w is "part-time" or "fewer-hours")
        || plan.GoalParts.Any(p => p.Code is "part-time" or "fewer-hours");

    // A job that a path reaches after another job comes later, whatever its group; one the person can apply for now does not.
    private static string? Later(Plan plan, PlanAim aim)
    {
        var at = plan.Paths.SelectMany(p => p.Stages.Select((s, i) => (s, i))).Where(x => x.s.Job.Code == aim.Job.Code).ToArray();
        if (plan.Now is { Kind: "APPLY" } now && now.Toward == aim.Job.Code)
            return null;
        if (at.Any(x => x.s.ApplyNow) || (at.Length > 0 && at.All(x => x.i == 0 && aim.Group == s_next)))
            return null;
        // A first step in the line of a job is no path to it.
        return at.Any(x => x.s.Kind == StageKind.Job) ? "aim.later"
            : aim.Group != s_next ? "aim.later-far"
            : null;
    }
}
