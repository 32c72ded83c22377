using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>A plan leads to a goal that the ranking says can begin now, whether a step of the ladder leads there or not; the people are
/// made up.</summary>
public class PlanGoalTests
{
    private const string DatabaseAdministrator = "15-1242.00";
    private const string Designer = "15-1255.00";

    [Fact]
    public void Plan_GoalThatCanBeginNowBesideTheLadder_LeadsToIt()
    {
        (Participant Person, string Goal)[] people =
        [
            // Lower on the ladder, because the person says so.
            (Somebody.Working(NetworkSupport, 24).Holding("comptia-a-plus").Wanting(target: HelpDesk), HelpDesk),
            (
                Somebody
                    .Working(WebDeveloper, 60)
                    .Showing("technology:figma", "technology:cascading-style-sheets-css")
                    .Wanting(target: Designer),
                Designer
            ),
        ];
        foreach (var (person, goal) in people)
        {
            Assert.Contains(person.Advice().Occupations, o => o is { IsGoal: true, Group: OpportunityGroup.Next } && o.Code == goal);
            var plan = Plan(person);
            Assert.Equal(PlanStatus.Planned, plan.Status);
            Assert.Equal(goal, plan.Paths[0].Stages[^1].Job.Code);
        }
    }

    [Fact]
    public void Plan_PayCutThatNobodyAskedFor_IsStillNoMove()
    {
        var plan = Plan(Somebody.Working(NetworkSupport, 24).Holding("comptia-a-plus"));
        Assert.DoesNotContain(plan.Paths.SelectMany(p => p.Stages), s => s.Job.Code == HelpDesk);
    }

    [Fact]
    public void Plan_BackToWorkDoneBefore_LeadsToItAfterWhatComesFirst()
    {
        var person = Somebody.Left(DatabaseAdministrator, 120, 48).Wanting(target: DatabaseAdministrator) with
        {
            Facts = [new ParticipantFact("work-authorization", "none", Said)],
        };
        var plan = Plan(person);
        Assert.Equal(PlanStatus.Planned, plan.Status);
        Assert.Equal(DatabaseAdministrator, plan.Paths[0].Stages[0].Job.Code);
        Assert.Contains(plan.Barriers, b => b is { Kind: PlanBarrier.Requirement, Code: "work-authorization" });
    }

    [Fact]
    public void Plan_GoalIsTheJobThatHasEnded_LeadsBackToIt()
    {
        var person = Somebody.Left(Administrator, 120, 1).Wanting(target: Administrator);
        var plan = Plan(person);
        Assert.Equal(Administrator, plan.Present!.Code);
        Assert.NotNull(plan.PresentEnded);
        Assert.Equal(PlanStatus.Planned, plan.Status);
        Assert.Equal(Administrator, plan.Paths[0].Stages[^1].Job.Code);
        Assert.DoesNotContain("job you have now", Text(plan), StringComparison.Ordinal);
        var present = Plan(Somebody.Working(Administrator, 120).Wanting(target: Administrator));
        Assert.Equal(PlanStatus.Planned, present.Status);
        Assert.Equal("APPLY", present.Now!.Kind);
    }

    [Fact]
    public void Plan_SqlServerOnRecord_SqlIsNotLearned()
    {
        var person = Somebody
            .Working(WebDeveloper, 30)
            .Showing("technology:microsoft-sql-server")
            .Wanting(target: DatabaseAdministrator);
        var plan = Plan(person);
        Assert.NotEmpty(plan.Paths);
        Assert.DoesNotContain(
            plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Technologies),
            t => t.Contains("SQL", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Plan_SeniorJobThatCannotBeAppliedFor_TakesMonths()
    {
        var plan = Plan(Somebody.Working(Administrator, 150).Wanting(target: Manager));
        var stages = plan.Paths.SelectMany(p => p.Stages).Where(s => s.Job.Code == Manager).ToArray();
        Assert.NotEmpty(stages);
        Assert.All(stages, s => Assert.False(s.ApplyNow));
        Assert.All(stages, s => Assert.True(s.MonthsLow >= 6f, $"{s.MonthsLow} months"));
    }

    [Fact]
    public void Page_PresentJobNotRead_IsSaidBeforeTheJobThatEnded()
    {
        var person = Somebody.Left("15-1251.00", 160, 80);
        var text = Text(
            Plan(person with { UnreadWork = [new UnreadWork("substitute aide", AsOf.AddMonths(-24), null, Said, [])] })
        );
        Assert.Contains("You told us your job is “substitute aide”.", text, StringComparison.Ordinal);
        Assert.Contains("Your job before that: Computer programmer.", text, StringComparison.Ordinal);
        Assert.Contains("Your last job: Computer programmer.", Text(Plan(person)), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_GoalInThePersonsOwnWords_ReachesPageAndJson()
    {
        const string stated = "net support, remote, for a school";
        var wanting = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);
        var person = wanting with { Goals = wanting.Goals with { Stated = stated, Parts = GoalParts.Of(stated) } };
        var plan = Plan(person);
        Assert.Equal(stated, plan.GoalStated);
        using var json = System.Text.Json.JsonDocument.Parse(PlanJson.Write(plan));
        Assert.Equal(stated, json.RootElement.GetProperty("goalStated").GetString());
        Assert.Equal(["remote", "school"], json.RootElement.GetProperty("goalParts").EnumerateArray().Select(p => p.GetString()));
        var text = Text(plan);
        Assert.Contains($"Your goal, in your words: “{stated}”.", text, StringComparison.Ordinal);
        Assert.Contains("Closest to it on our list: Computer network support specialist.", text, StringComparison.Ordinal);
        Assert.Contains("You also asked for this: work from home and work for a school.", text, StringComparison.Ordinal);
        // For another target the words are said, and not what they were taken for.
        var other = Text(DemoPlans.Planner.Plan(person, null, AsOf, PlanOptions.Default with { Target = Administrator }));
        Assert.Contains(stated, other, StringComparison.Ordinal);
        Assert.DoesNotContain("Closest to it on our list", other, StringComparison.Ordinal);
        // One that was not read is said as such, once.
        var unread = person with { Goals = Goals.None with { Stated = stated, Unread = new UnreadText(stated, []) } };
        var open = Text(Plan(unread));
        Assert.Contains($"You told us your goal is “{stated}”.", open, StringComparison.Ordinal);
        Assert.DoesNotContain("in your words", open, StringComparison.Ordinal);
    }

    [Fact]
    public void GoalParts_AnyOfThem_HaveWordsOnThePage()
    {
        string[] said =
        [
            "hospital trainer plc gis pentest soc part-time full-time days evenings no weekends no on-call fewer hours",
            "remote hybrid indoors federal school bank benefits",
        ];
        foreach (var language in Enum.GetValues<PlanLanguage>())
            Assert.All(said.SelectMany(s => GoalParts.Of(s)), p => Assert.NotNull(PlanTexts.Of(language).Find("goal-part." + p.Code)));
        Assert.Equal(20, said.SelectMany(s => GoalParts.Of(s)).Count());
        Assert.Empty(GoalParts.Of("network admin, within 40 min of Federal Way"));
    }

    [Fact]
    public void Dates_CallsAndTalks_FallOnWorkingDays()
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact("work-authorization", "none", Said)] };
        for (var day = 0; day < 7; day++)
        {
            var plan = DemoPlans.Planner.Plan(person, null, AsOf.AddDays(day));
            Assert.Null(plan.Now!.Start);
            Assert.False(plan.Now.By.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{plan.Now.By}");
        }
    }
}
