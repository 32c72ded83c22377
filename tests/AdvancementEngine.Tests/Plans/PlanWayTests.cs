using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>A way that somebody would go: stops of the own line or the goal's, leading by leading, no less time than the program. The
/// people are made up.</summary>
public class PlanWayTests
{
    private const string Analyst = "15-2051.01";
    private const string Tester = "15-1253.00";
    private const string Records = "15-1299.03";
    private const string PenetrationTester = "15-1299.04";

    // Clerks, a cashier and a teller who want to work with data.
    [Theory]
    [InlineData("43-9061.00")]
    [InlineData("43-6014.00")]
    [InlineData("43-3031.00")]
    [InlineData("43-4051.00")]
    public void Path_ToDataWork_LeadsOverNoOtherLineOfWork(string job)
    {
        var plan = Plan(Somebody.Working(job, 70).Wanting(target: Analyst, months: 12, money: 1500));
        Assert.DoesNotContain(plan.Paths.SelectMany(p => p.Stages), s => s.Job.Code is Tester or Records or HelpDesk);
    }

    [Theory]
    [InlineData(HelpDesk, 60)]
    [InlineData(HelpDesk, 30)]
    [InlineData(NetworkSupport, 48)]
    public void Path_WhoLeadsPeople_GoesOnByLeading(string job, int months)
    {
        var led = new WorkSpell(job, AsOf.AddMonths(-months), null, new Source("resume", null, "team lead of 6"));
        var person = Somebody.Wanting(target: Manager, months: 24, money: 3000) with { Work = [led] };
        var plan = Plan(person);
        var stage = Assert.Single(plan.Paths[0].Stages);
        Assert.Equal(Manager, stage.Job.Code);
        Assert.True(stage.ByLeading);
        Assert.InRange(stage.MonthsLow, 6f, 61f);
        Assert.Contains("You lead people now. Ask to lead more", Sentences(plan), StringComparison.Ordinal);
        // Whoever leads nobody is not led there by it.
        var alone = Plan(person with { Work = [led with { Source = Said }] });
        Assert.DoesNotContain(alone.Paths.SelectMany(p => p.Stages), s => s.ByLeading || s.Job.Code == PenetrationTester);
    }

    // Nobody in IT goes back to a level passed, nor down, to reach a goal.
    [Theory]
    [InlineData(Administrator, SecurityAnalyst)]
    [InlineData(Administrator, "15-1299.08")]
    [InlineData(SecurityAnalyst, Manager)]
    [InlineData(WebDeveloper, Developer)]
    public void Path_OfAnybodyInIt_StepsNoLower(string job, string goal)
    {
        var plan = Plan(Somebody.Working(job, 40).Wanting(target: goal, money: 3000));
        var catalog = AdviceFixture.Catalog;
        var level = catalog.Occupations[catalog.OccupationIndex(job)].Level;
        Assert.All(plan.Paths.SelectMany(p => p.Stages), s => Assert.True(s.Job.Level >= level, s.Job.Title));
    }

    [Theory]
    [InlineData("35-3023.00", 10f, 240f)]
    [InlineData("53-7065.00", 6f, 300f)]
    [InlineData("41-2011.00", 15f, 480f)]
    public void Path_ProgramUnderWay_IsNoShorterThanItsHours(string job, float week, float length)
    {
        var program = Program(length);
        var hours = new ParticipantFact("hours-available", week.ToString(System.Globalization.CultureInfo.InvariantCulture), Said);
        var person = Somebody.Working(job, 50).Wanting(target: HelpDesk, months: 12, money: 600) with
        {
            Program = program.Id,
            Facts = [hours],
        };
        var plan = DemoPlans.Planner.Plan(person, program, AsOf);
        var first = plan.Paths[0].Stages[0];
        Assert.False(first.ApplyNow);
        Assert.True(first.MonthsHigh >= length / (week * 52f / 12f) - 0.01f, $"{first.MonthsHigh} months");
        Assert.Contains(plan.Questions, q => q.Fact == "program-left");
        var text = Sentences(plan);
        Assert.DoesNotContain("the course can be done by", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The months below start after that.", text, StringComparison.Ordinal);
    }

    // Of a step that lists a beginner's credential and a better one, the better one is earned where the money reaches for the first job.
    [Theory]
    [InlineData("33-9032.00")]
    [InlineData("35-3023.00")]
    [InlineData("53-7065.00")]
    public void Path_ToAMiddleJob_IsNotEarnedByABeginnersCredential(string job)
    {
        var plan = Plan(Somebody.Working(job, 60).Wanting(target: SecurityAnalyst, months: 18, money: 800));
        var earned = plan.Paths.SelectMany(p => p.Stages).Where(s => s.Job.Code == SecurityAnalyst).SelectMany(s => s.Credentials);
        Assert.DoesNotContain(earned, c => c.Code == "isc2-cc");
    }

    // What was done before is not asked for again, and nobody works in a job to come back to it.
    [Theory]
    [InlineData(Administrator, 66, 90)]
    [InlineData("15-1242.00", 110, 84)]
    [InlineData("15-1251.00", 140, 96)]
    public void Path_BackToWorkDoneBefore_IsARefresher(string job, int months, int ago)
    {
        var plan = Plan(Somebody.Left(job, months, ago).Wanting(target: job, months: 10, money: 800));
        var stage = Assert.Single(plan.Paths[0].Stages);
        Assert.Equal(job, stage.Job.Code);
        Assert.True(stage.MonthsLow <= 12f, $"{stage.MonthsLow} months");
        Assert.DoesNotContain("Work as", Sentences(plan), StringComparison.Ordinal);
    }

    // A first action that leads to one job stands beside no way to a third.
    [Theory]
    [InlineData("41-2031.00", "15-1241.00")]
    [InlineData("43-1011.00", Manager)]
    [InlineData(HelpDesk, Manager)]
    [InlineData(WebDeveloper, "15-1221.00")]
    public void Path_FirstActionLeadsToAJob_NoThirdJobIsPlanned(string job, string goal)
    {
        var plan = Plan(Somebody.Working(job, 60).Wanting(target: goal, months: 8, money: 1200));
        Assert.Equal(PlanStatus.TargetOutOfReach, plan.Status);
        Assert.NotNull(plan.Now!.Toward);
        Assert.NotEmpty(plan.Paths);
        Assert.All(plan.Paths, p => Assert.Contains(p.Stages, s => s.Job.Code == plan.Now.Toward));
    }

    private static TrainingProgram Program(float hours)
    {
        ImmutableArray<string> paid = ["comptia-a-plus"];
        return new TrainingProgram
        {
            Id = "T-WAY",
            Name = "Made-up program",
            Facts =
            [
                .. paid.Select(c => new ProgramFact(ProgramFacts.CredentialOffered, c, "included", null, null, Source.Unsaid)),
                .. paid.Select(c => new ProgramFact(ProgramFacts.FeeSupport, c, "100", null, null, Source.Unsaid)),
                new ProgramFact(
                    ProgramFacts.LengthHours,
                    string.Empty,
                    hours.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    null,
                    null,
                    Source.Unsaid
                ),
            ],
        };
    }
}
