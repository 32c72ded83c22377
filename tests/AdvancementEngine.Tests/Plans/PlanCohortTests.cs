using System.Collections.Concurrent;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Tests.Plans;

/// <summary>No page of the made-up people of the blind trials says two things that cannot both be true, and none leaves out what the person
/// asked for.</summary>
public partial class PlanCohortTests
{
    // Those read and learned from; one person in eight, so that the test is short, and others from trial to trial: their people are in the
    // same order.
    private const string Trials = "abcdefghijklmnopqr";
    private const int OneOf = 8;

    [Fact]
    public void Page_OfAnyPersonOfTheTrials_ContradictsNothingOnIt()
    {
        _ = DemoPlans.All;
        var found = new ConcurrentBag<string>();
        var pages = 0;
        Parallel.ForEach(
            Trials,
            letter =>
            {
                var folder = Repository.PathOf("docs", "advice", $"blind-2026-11-{letter}");
                var cohort = CohortReader.Open(folder, DemoPlans.Bundle.Catalog, null, new DateOnly(2026, 11, 1));
                var composer = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En);
                foreach (var (at, row) in cohort.Rows().Index())
                {
                    if (row.Participant is not { } person || (at + letter) % OneOf != 0)
                        continue;
                    var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
                    var plan = DemoPlans.Planner.Plan(person, program, cohort.AsOf);
                    Interlocked.Increment(ref pages);
                    foreach (var clash in Clashes(person, plan, Text(composer, plan)))
                        found.Add($"{letter} {person.Id}: {clash}");
                }
            }
        );
        Assert.True(pages > 60, $"{pages} pages");
        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Clashes(Participant person, Plan plan, string text)
    {
        if (Says("We have no questions today") && !plan.Questions.IsEmpty && Says("Talk with your navigator about these"))
            yield return "questions, and none";
        if (Says("That is enough.") && Says("You need $"))
            yield return "enough money, and too little";
        if (plan.Status == PlanStatus.Planned && (Says("found no path") || Says("no path to it")))
            yield return "a path, and none";
        if (plan.Now is { Kind: "APPLY" } && plan.Paths.Any(p => p.Stages.Any(s => s.Job.Code == plan.Now.Toward && s.MonthsHigh > 0f)))
            yield return "apply now, and months before";
        if (plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).Any(c => plan.Held.Contains(c.Name)))
            yield return "earn what is held";
        if (Says("Tell your navigator what you want next") && plan.GoalStated.Length > 0)
            yield return "asked for what was said";
        if (Says("It may pay less than you need") && plan.Target?.EntryPay >= plan.WageFloor)
            yield return "pay below the need, and above it";
        if (Says("new to IT") || Says("to our list of jobs") || Says("We could not read"))
            yield return "what stands on the record denied";
        if ((plan.GoalParts.Any(p => p.Kind != GoalPartKind.Specialty) || !plan.Wishes.IsEmpty) && !Says("You also asked for this"))
            yield return "a wish left out";
        if (!plan.Limits.IsEmpty && !Says("By your record, you need work with"))
            yield return "a limit left out";
        if (plan.Paths.Any(p => p.First == FirstStage.OtherJob) && plan.Status == PlanStatus.Planned && !Says("leads to another job"))
            yield return "another job first, and no word why";
        var week = plan.HoursAWeek * 52f / 12f;
        if (
            plan is { ProgramWeeks: null, Paths: [{ Stages: [{ ProgramHours: { } hours } first, ..] }, ..] }
            && first.MonthsHigh * week < hours - 1f
        )
            yield return "done before the program is";
        if (plan is { Present.Level: { } level, PresentEnded: null, Status: PlanStatus.Planned, Now: not { Kind: "APPLY" } })
        {
            foreach (var stage in plan.Paths.SelectMany(p => p.Stages).Where(s => s.Job.Level < level && s.Job.Code != plan.Target?.Code))
                yield return "a step down: " + stage.Job.Title;
        }

        foreach (var clash in Way(plan, text))
            yield return clash;

        bool Says(string words) => text.Contains(words, StringComparison.Ordinal);
    }

    // The first action, what comes after it, and the path: one list, with hours that fill the months, and something for the months there
    // are.
    private static IEnumerable<string> Way(Plan plan, string text)
    {
        var exams = DemoPlans.Bundle.Catalog.Credentials.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var onPath = plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).Select(c => c.Name).ToHashSet();
        if (plan.Now is { Kind: not ("SUPPORT" or "CLARIFY") } now && !plan.Paths.IsEmpty)
        {
            foreach (var then in now.Then.Where(t => exams.Contains(t) && !onPath.Contains(t)))
                yield return "after that, and on no path: " + then;
            var agrees = plan.Paths.All(p => p.First != FirstStage.OtherJob);
            if (now.Credential is { } earned && agrees && !onPath.Contains(earned.Name))
                yield return "first, and on no path: " + earned.Name;
        }

        if (plan.Now is { Kind: "STAY" } stay && stay.Then.Any(exams.Contains))
            yield return "work with an exam";
        if (plan.Now is { Kind: "EARN" or "LEARN" } && plan.Paths.IsEmpty && plan.OutOfReach != OutOfReachReason.Time)
            yield return "study that is on no path";
        if (text.Contains("Each path to it costs money", StringComparison.Ordinal) && plan.Paths.IsEmpty)
            yield return "money as a dead end";
        if (
            text.Contains("longer than the", StringComparison.Ordinal)
            && !text.Contains("In your ", StringComparison.Ordinal)
            && !text.Contains("In that time you can reach", StringComparison.Ordinal)
        )
            yield return "too long, and nothing for the months there are";
        foreach (System.Text.RegularExpressions.Match range in Range().Matches(text))
        {
            if (int.Parse(range.Groups[2].ValueSpan, null) > 3 * int.Parse(range.Groups[1].ValueSpan, null))
                yield return "a range that says nothing: " + range.Value;
        }

        var week = plan.HoursAWeek * 52f / 12f;
        foreach (var first in plan.Paths.Select(p => p.Stages[0]).Where(s => s is { ApplyNow: false, MonthsHigh: > 0f, Training: null }))
        {
            var study = first.ProgramHours is null && !first.HoursUnknown ? first.StudyMonths * week : 0f;
            if (first.MonthsHigh * week < study + first.LearningHours - 1f)
                yield return "more hours than months: " + first.Job.Title;
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(\d+) to (\d+) months")]
    private static partial System.Text.RegularExpressions.Regex Range();

    private static string Text(PlanComposer composer, Plan plan) =>
        string.Join('\n', composer.Compose(plan, true).Sections.SelectMany(s => s.Parts).SelectMany(p => p.Sentences));
}
