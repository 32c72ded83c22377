using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Plans;
using static AdvancementEngine.Tests.Plans.PlanFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>Stages of plans: what the program offers, how they agree with the next step, what is said of them.</summary>
public class PlanStageTests
{
    [Fact]
    public void Plan_ProgramOffersAnInternshipForTheJob_NamesItWithItsHost()
    {
        // The made-up program PRG-1 records an internship toward user support at the made-up hospital, and a sponsor's agreement.
        // What it offers for the job is told there unless applying comes first: here housing does.
        var (person, program, _) = DemoPlans.All.First(d => d.Person.Id == "P-003");
        var housing = new SupportNeed("housing", new Source("PAR-2", DemoPlans.AsOf.AddDays(-9), "intake"));
        var plan = DemoPlans.Planner.Plan(person with { Needs = [.. person.Needs, housing] }, program, DemoPlans.AsOf);
        var stage = plan.Paths.SelectMany(p => p.Stages).First(s => s.Job.Code == "15-1232.00");
        Assert.Contains(stage.Offers, o => o.Kind == "internship" && o.Partners.Contains("Made-up hospital"));
        Assert.Contains(stage.Offers, o => o.Kind == "agreement-interview" && o.Partners.Contains("Made-up apprenticeship sponsor"));
        Assert.Contains("an internship, with Made-up hospital.", Text(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_InternshipDoneAlready_IsNotOfferedAgain()
    {
        var (person, program, _) = DemoPlans.All.First(d => d.Person.Id == "P-003");
        var done = person with
        {
            Activities =
            [
                .. person.Activities,
                new ActivityRecord("internship", 120, "15-1232.00", new Source("PAR-2", DemoPlans.AsOf.AddDays(-9), "supervisor")),
            ],
        };
        Assert.DoesNotContain(
            DemoPlans.Planner.Plan(done, program, DemoPlans.AsOf).Paths.SelectMany(p => p.Stages).SelectMany(s => s.Offers),
            o => o.Kind == "internship"
        );
    }

    [Fact]
    public void Plan_NoProgram_HasNoOffers() =>
        Assert.All(
            DemoPlans.All.Where(d => d.Program is null).AtLeastOne(),
            d => Assert.All(d.Plan.Paths.SelectMany(p => p.Stages), s => Assert.Empty(s.Offers))
        );

    [Fact]
    public void Plan_FirstPath_AgreesWithTheNextStepOrSaysHowItStandsToIt()
    {
        foreach (var (_, _, plan) in DemoPlans.All.Where(d => d.Plan is { Now: not null, Paths.IsEmpty: false }).AtLeastOne())
        {
            var (path, now, text) = (plan.Paths[0], plan.Now!, Text(plan));
            var same = path.Stages[0].Job.Code == now.Toward;
            switch (now.Kind)
            {
                case "APPLY" when same:
                    Assert.Equal((FirstStage.Same, 0f), (path.First, path.Stages[0].MonthsHigh));
                    break;
                case "EARN" when path.Stages[0].Credentials.Any(c => c.Code == now.Credential?.Code):
                    Assert.Equal(FirstStage.Same, path.First);
                    break;
                case "EARN" when same:
                    Assert.Equal(FirstStage.Helps, path.First);
                    Assert.Contains("Your first action, above, is part of step 1.", text, StringComparison.Ordinal);
                    break;
                case "EARN" when path.Stages.Any(s => s.Job.Code == now.Toward):
                    Assert.Equal(FirstStage.HelpsLater, path.First);
                    Assert.Contains("Your first action, above, is part of step", text, StringComparison.Ordinal);
                    break;
                case "EARN" or "APPLY":
                    Assert.Equal(FirstStage.OtherJob, path.First);
                    Assert.Contains("Your first action, above, ", text, StringComparison.Ordinal);
                    break;
            }
        }
    }

    [Fact]
    public void Plan_LaterStages_SayInPlainWordsThatTheyAreGuesses()
    {
        foreach (var (_, _, plan) in DemoPlans.All.Where(d => d.Plan.Paths.Any(p => p.Stages.Length > 1)).AtLeastOne())
        {
            var text = Text(plan);
            Assert.Contains("This step is further off. It is an estimate based on the earlier steps.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("model", text[..text.IndexOf("READ MORE", StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Plan_Action_HasADayThatTheHoursAllow()
    {
        foreach (var (_, _, plan) in DemoPlans.All.Where(d => d.Plan.Now is not null).AtLeastOne())
        {
            var now = plan.Now!;
            Assert.True(now.By > plan.AsOf, plan.Participant);
            if (now.Start is { } start)
                Assert.InRange(start, plan.AsOf, plan.AsOf.AddDays(31));
            else
                Assert.True(now.By <= plan.AsOf.AddDays(31), plan.Participant);
            // Of an exam at the end of a program the program says when.
            if (now is { InProgram: false, Credential.StudyHours: { } hours })
                Assert.True(
                    now.By.DayNumber - plan.AsOf.DayNumber >= hours / plan.HoursAWeek * 7,
                    $"{plan.Participant}: {hours} hours by {now.By}"
                );
        }
    }

    [Fact]
    public void Plan_RecordedHours_AreThoseCounted()
    {
        var (_, _, plan) = DemoPlans.All.First(d => d.Person.Id == "P-003");
        Assert.Equal((24f, false), (plan.HoursAWeek, plan.HoursAssumed));
    }

    [Fact]
    public void Plan_AnyPath_IsNoDetourOfOneShownBefore()
    {
        foreach (var plan in DemoPlans.All.Select(d => d.Plan))
        {
            for (var p = 1; p < plan.Paths.Length; p++)
            {
                var (end, jobs) = (plan.Paths[p].Stages[^1].Job.Code, plan.Paths[p].Stages.Length);
                foreach (
                    var before in plan
                        .Paths.Take(p)
                        .Where(b =>
                            b.Stages is [var only] && only.Job.Code == end && only.Job.Level - (plan.Present?.Level ?? only.Job.Level) <= 1
                        )
                )
                    Assert.False(
                        before.MonthsHigh <= plan.Paths[p].MonthsHigh && before.DollarsHigh <= plan.Paths[p].DollarsHigh && jobs > 1,
                        $"{plan.Participant}: path {p + 1}"
                    );
            }
        }
    }

    [Fact]
    public void Text_AnyPlan_HasNoWordsOfOurTrade()
    {
        string[] trade = ["percentile", "quartile", "p25", "logit", "pareto", "O*NET-SOC", "15-1", "?."];
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var lines = PlanTextPage
                .Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true))
                .Split('\n')
                .Where(l => !l.Contains("://", StringComparison.Ordinal));
            Assert.All(lines, l => Assert.All(trade, t => Assert.DoesNotContain(t, l, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void Text_EveryPlan_NamesWhereToFindHelpAndTheJsonHoldsIt()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            Assert.Contains(PlanHelp.JobCenterPhone, Text(plan), StringComparison.Ordinal);
            Assert.Contains(PlanHelp.JobCenters, System.Text.Encoding.UTF8.GetString(PlanJson.Write(plan)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Plan_AJobWhosePayIsOfABroaderGroup_ClaimsNoOpeningsOfItsOwn() =>
        Assert.All(
            DemoPlans.All.SelectMany(d => d.Plan.Aims).Where(a => a.Job.Code.StartsWith("15-1299", StringComparison.Ordinal)).AtLeastOne(),
            a => Assert.Null(a.Job.Openings)
        );
}
