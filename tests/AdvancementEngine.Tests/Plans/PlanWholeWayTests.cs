using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>No page ends without a way where there is one: money that is missing, school, papers and reading come before step one, and the
/// first action is a step by itself where no job leads further. The people are made up.</summary>
public class PlanWholeWayTests
{
    private const string Analyst = "15-2051.01";
    private const string Tester = "15-1253.00";
    private const string Programmer = "15-1251.00";

    [Theory]
    [InlineData("35-3023.00", 0f)]
    [InlineData("41-2011.00", 100f)]
    [InlineData("53-7065.00", 0f)]
    public void Path_OnlyMoneyIsMissing_IsDrawnWithWhatHasToBeFound(string job, float money)
    {
        var plan = Plan(Somebody.Working(job, 40).Wanting(target: HelpDesk, months: 12, money: money));
        Assert.Equal((PlanStatus.TargetOutOfReach, OutOfReachReason.Money), (plan.Status, plan.OutOfReach));
        var path = Assert.Single(plan.Paths);
        Assert.Equal(HelpDesk, path.Stages[^1].Job.Code);
        Assert.True(path.DollarsHigh > money);
        Assert.Equal(("SUPPORT", "exam-fee"), (plan.Now?.Kind, plan.Now?.Subject));
        Assert.Contains(path.Stages[0].Credentials, c => plan.Now!.Then.Contains(c.Name));
        var text = Text(plan);
        Assert.Contains("Ask your navigator for a program with no fee", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The cheapest costs", text, StringComparison.Ordinal);
        Assert.Contains("more. Ask who can pay the rest:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tester, "test automation")]
    [InlineData(WebDeveloper, "better web jobs")]
    public void Path_GoalIsTheWorkHeld_IsTheNextGrade(string job, string goal)
    {
        var person = Somebody.Working(job, 30).Wanting(target: job, months: 12, money: 1000);
        var plan = Plan(person with { Goals = person.Goals with { Stated = goal } });
        var now = plan.Now!;
        Assert.True(now.Kind is "EARN" or "LEARN" && now.Toward == job, $"{now.Kind} {now.Toward}");
        Assert.Equal(PlanStatus.TargetIsPresentJob, plan.Status);
        var stage = Assert.Single(Assert.Single(plan.Paths).Stages);
        Assert.Equal(StageKind.NextGrade, stage.Kind);
        Assert.Contains(now.Name, stage.Credentials.Select(c => c.Name).Concat(stage.Technologies));
        Assert.True(stage.MonthsHigh > 0f);
        var text = Text(plan);
        Assert.Contains("The next grade in this work", text, StringComparison.Ordinal);
        Assert.Contains($"“{goal}”", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The path below leads to it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("43-6014.00", Analyst)]
    [InlineData("43-4051.00", Analyst)]
    public void Path_NoJobLeadsToTheGoalYet_IsTheFirstActionByItself(string job, string goal)
    {
        var plan = Plan(Somebody.Working(job, 60).Wanting(target: goal, months: 10, money: 600));
        var now = plan.Now!;
        Assert.True(now.Kind is "EARN" or "LEARN" && now.Toward == goal, $"{now.Kind} {now.Toward}");
        Assert.NotEqual(OutOfReachReason.Time, plan.OutOfReach);
        var stage = plan.Paths[0].Stages[0];
        Assert.Contains(now.Name, stage.Credentials.Select(c => c.Name).Concat(stage.Technologies));
        Assert.Empty(plan.Usual);
        Assert.Contains("“junior”, “assistant” or “trainee”", Text(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("high enough", Text(plan with { Aims = [] }), StringComparison.Ordinal);
        // A first step is not the whole way, and is not measured against all of the months.
        Assert.Contains("This first step:", Text(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("In all:", Text(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("It fits in", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("work-authorization", "none", "proof that you may work")]
    [InlineData("reading-grade-level", "4", "your reading level")]
    [InlineData("computer-access", "none", "a computer to use")]
    public void Path_WhatStopsAPerson_ComesBeforeStepOne(string fact, string value, string said)
    {
        var person = Somebody.Working("35-3023.00", 30).Wanting(target: HelpDesk, months: 12, money: 600) with
        {
            Facts = [new ParticipantFact(fact, value, Said)],
        };
        var plan = Plan(person);
        Assert.NotEmpty(plan.Paths);
        var text = Text(plan);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.NotEqual("APPLY", plan.Now!.Kind);
        Assert.Contains(plan.Barriers, b => b.Code == fact);
    }

    [Theory]
    [InlineData(2f)]
    [InlineData(3f)]
    [InlineData(6f)]
    public void Path_LongerThanTheMonths_SaysWhatIsDoneByThen(float months)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 6).Wanting(target: SecurityAnalyst, months: months, money: 900));
        Assert.True(plan.Paths[0].MonthsHigh > months);
        Assert.NotNull(plan.Paths[0].ByThen);
        Assert.Contains($"In your {months:0} months you can", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HelpDesk, 5, SecurityAnalyst)]
    [InlineData(NetworkSupport, 5, SecurityAnalyst)]
    [InlineData(HelpDesk, 4, Administrator)]
    public void Now_WorkToAskFor_IsNoExam(string job, int months, string goal)
    {
        var plan = Plan(Somebody.Working(job, months).Holding("comptia-a-plus").Wanting(target: goal, months: 6, money: 900));
        var exams = DemoPlans.Bundle.Catalog.Credentials.Select(c => c.Name).ToArray();
        Assert.Equal("STAY", plan.Now?.Kind);
        Assert.DoesNotContain(plan.Now!.Then, exams.Contains);
    }

    [Theory]
    [InlineData(HelpDesk, 6, SecurityAnalyst)]
    [InlineData(HelpDesk, 12, SecurityAnalyst)]
    public void Now_ExamAndThoseAfterIt_AreOnThePath(string job, int months, string goal)
    {
        var plan = Plan(Somebody.Working(job, months).Holding("comptia-a-plus").Wanting(target: goal, months: 6, money: 900));
        Assert.Equal("EARN", plan.Now?.Kind);
        var exams = DemoPlans.Bundle.Catalog.Credentials.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var onPath = plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).Select(c => c.Name).ToArray();
        Assert.All(plan.Now!.Then.Where(exams.Contains).Prepend(plan.Now.Name), t => Assert.Contains(t, onPath));
    }

    [Theory]
    [InlineData(Administrator, "network engineer")]
    [InlineData(NetworkSupport, "net engineer, remote")]
    [InlineData(HelpDesk, "systems")]
    public void Now_JustOutOfWork_AlsoAppliesForWorkOfBefore(string job, string goal)
    {
        var person = Somebody.Left(job, 60, 1).Wanting(target: "15-1241.00", months: 3, money: 1500);
        var plan = Plan(person with { Goals = person.Goals with { Stated = goal } });
        Assert.NotNull(plan.PresentEnded);
        Assert.True(plan.Now is { Kind: "EARN" or "LEARN" }, plan.Now?.Kind);
        Assert.Contains("You are out of work. Apply now too", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("security engineer / tier 2", "tier 2")]
    [InlineData("sec eng or SOC L2", "L2")]
    [InlineData("senior analyst, later security engineer", "senior")]
    public void Path_GoalNamesTheNextGradeToo_AnswersIt(string goal, string grade)
    {
        var person = Somebody
            .Working(SecurityAnalyst, 20)
            .Holding("comptia-security-plus")
            .Wanting(target: "15-1299.05", months: 12, money: 1000);
        var plan = Plan(person with { Goals = person.Goals with { Stated = goal } });
        Assert.Equal(PlanStatus.Planned, plan.Status);
        Assert.Equal(grade, plan.GradeWanted);
        Assert.Contains($"“{grade}”. That is the nearer half of your goal.", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HelpDesk, 150)]
    [InlineData(NetworkSupport, 90)]
    [InlineData(Programmer, 200)]
    public void Path_SameWorkAgain_GoesNoFurtherThanAsked(string job, int months)
    {
        var person = Somebody.Left(job, months, 2).Wanting(target: job, months: 3, money: 0);
        var plan = Plan(person with { Goals = person.Goals with { Stated = "same as before" } });
        Assert.Equal(("APPLY", PlanStatus.Planned), (plan.Now?.Kind, plan.Status));
        Assert.Equal(job, Assert.Single(plan.Paths).Stages[^1].Job.Code);
    }

    // Years away from a work take time to come back from, however well it was known.
    [Theory]
    [InlineData(Developer, 110, 62)]
    [InlineData("15-1242.00", 80, 70)]
    public void Path_BackToWorkLeftYearsAgo_HasTimeToRefresh(string job, int months, int ago)
    {
        var person = Somebody.Left(job, months, ago).Working("53-3053.00", ago - 6).Wanting(target: job, months: 9, money: 800);
        var plan = Plan(person);
        var first = plan.Paths[0].Stages[0];
        Assert.True(plan.Now is not { Kind: "APPLY" } && first.Refreshes, plan.Now?.Kind);
        Assert.True(first.MonthsLow >= 3f && first.MonthsHigh >= 6f);
        Assert.Contains("You left this work some years ago.", Text(plan), StringComparison.Ordinal);
    }

    // A program's hours, and after them what it does not teach.
    [Theory]
    [InlineData(10f, 240f)]
    [InlineData(8f, 160f)]
    [InlineData(15f, 300f)]
    public void Path_ProgramUnderWay_HasTimeForWhatItDoesNotTeach(float week, float length)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        ImmutableArray<ProgramFact> facts =
        [
            new ProgramFact(ProgramFacts.CredentialOffered, "comptia-network-plus", "included", null, null, Source.Unsaid),
            new ProgramFact(ProgramFacts.LengthHours, string.Empty, length.ToString(culture), null, null, Source.Unsaid),
        ];
        var program = new TrainingProgram { Id = "T-LEN", Name = "Made-up program", Facts = facts };
        var person = Somebody.Working("49-2022.00", 80).Wanting(target: NetworkSupport, months: 9, money: 800) with
        {
            Program = program.Id,
            Facts = [new ParticipantFact("hours-available", week.ToString(culture), Said)],
        };
        var first = DemoPlans.Planner.Plan(person, program, AsOf).Paths[0].Stages[0];
        Assert.False(first.ApplyNow);
        Assert.True(first.MonthsHigh * week * 52f / 12f >= length + first.LearningHours - 1f, $"{first.MonthsHigh} months");
    }
}
