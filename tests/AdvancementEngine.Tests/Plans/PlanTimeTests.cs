using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>The months of a program are said alike everywhere, a goal always has a way or a reason, and pay says whose it is; people and
/// program are made up.</summary>
public class PlanTimeTests
{
    [Theory]
    [InlineData("IT Start (days, 16 wks)", 16f)]
    [InlineData("Redes, 20 semanas", 20f)]
    [InlineData("12-week help desk camp", 12f)]
    [InlineData("Evening help desk", null)]
    public void Weeks_OfTheProgramsName_AreItsSchedule(string name, float? weeks) =>
        Assert.Equal(weeks, Plan(Somebody.Wanting(target: HelpDesk), name).ProgramWeeks);

    [Theory]
    [InlineData(8f)]
    [InlineData(12f)]
    [InlineData(20f)]
    public void Program_FasterThanTheHoursThereAre_IsSaid(float hours)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact("hours-available", $"{hours:0}", Said)] };
        var text = Text(Plan(person, "IT Start (days, 16 wks)"));
        Assert.Contains($"It runs 16 weeks, about 30 hours a week. You said you have {hours:0}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a week, not", text, StringComparison.Ordinal);
    }

    // Nobody who starts without work takes longer than the program that trains for the job.
    [Theory]
    [InlineData(20f)]
    [InlineData(30f)]
    [InlineData(40f)]
    public void Program_ThatTrainsForTheJob_IsTheTimeBeforeIt(float hours)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact("hours-available", $"{hours:0}", Said)] };
        var plan = Plan(person, "Made-up program", HelpDesk);
        var months = 480f / (hours * 52f / 12f);
        var first = plan.Paths.Select(p => p.Stages[0]).Where(s => s.Job.Code == HelpDesk).ToArray();
        Assert.NotEmpty(first);
        Assert.All(first, s => Assert.InRange(s.MonthsHigh, months - 0.1f, months + 1f));
    }

    [Theory]
    [InlineData("technology:selenium", "selenium at night", "Selenium")]
    [InlineData("technology:docker", "docker homelab", "Docker")]
    [InlineData("technology:python", "python, some", "Python")]
    public void PresentJob_IsTheGoal_WhatWasLearnedIsAskedForAtWork(string element, string stated, string tool)
    {
        var person = Somebody.Working("15-1253.00", 40).Wanting(target: "15-1253.00");
        person = person with
        {
            Evidence = [.. person.Evidence, new Evidence(element, EvidenceKind.Taught, Said) { Stated = stated }],
            Goals = person.Goals with { Stated = "test automation" },
        };
        var plan = DemoPlans.Planner.Plan(person, null, AsOf);
        Assert.Equal(PlanStatus.TargetIsPresentJob, plan.Status);
        Assert.Contains($"Ask at work for tasks with {tool}.", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not sure, dont want to fall behind")]
    [InlineData("undecided")]
    [InlineData("idk")]
    public void Goal_Undecided_IsAskedWithTheJobsShown(string stated)
    {
        var person = Somebody.Working(HelpDesk, 40) with
        {
            Goals = Goals.None with { Stated = stated, Unread = new UnreadText(stated, []) },
        };
        var plan = DemoPlans.Planner.Plan(person, null, AsOf);
        Assert.NotEmpty(plan.Aims);
        var text = Text(plan);
        Assert.Contains("You are not sure of your goal yet. Which of the jobs above would you like?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Which job is that?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15-1255.01", true)]
    [InlineData("15-1211.01", true)]
    [InlineData(HelpDesk, false)]
    public void Pay_OfAGroup_SaysSo(string code, bool ofGroup) =>
        Assert.Equal(ofGroup, DemoPlans.Planner.Plan(Somebody.Wanting(target: code), null, AsOf).Target!.IsPayOfGroup);

    [Theory]
    [InlineData("help desk mgr, hotel group", true)]
    [InlineData("service desk manager", true)]
    [InlineData("jefe de mesa de ayuda", true)]
    [InlineData("IT manager, lumber yard", false)]
    public void Pay_OfWhoLeadsADesk_IsOfAWiderJob(string stated, bool wide)
    {
        var person = Somebody.Wanting(target: Manager) with
        {
            Work = [new WorkSpell(Manager, AsOf.AddMonths(-40), null, Said) { Stated = stated }],
        };
        var text = Text(DemoPlans.Planner.Plan(person, null, AsOf));
        Assert.Equal(wide, text.Contains("It also takes in people who lead all of IT.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("security, GRC maybe", "work with rules and risk (GRC)")]
    [InlineData("compliance side of IT", "work with rules and risk (GRC)")]
    [InlineData("informatics or medical records", "work with medical records")]
    [InlineData("med recs, days", "work with medical records")]
    public void Goal_AHalfThatNoJobOfTheListSays_IsKept(string stated, string said)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: SecurityAnalyst);
        var plan = DemoPlans.Planner.Plan(person with { Goals = person.Goals with { Stated = stated } }, null, AsOf);
        Assert.Contains(said, Text(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Dollars_AHalf_IsRoundedUp() => Assert.Equal("$115", PlanTexts.Dollars(114.5f));

    private static Plan Plan(Participant person, string name, params string[] targets)
    {
        var program = new TrainingProgram
        {
            Id = "T-PRG",
            Name = name,
            Targets = [.. targets.Select(t => new ProgramTarget(t, false))],
            Facts = [new ProgramFact(ProgramFacts.LengthHours, string.Empty, "480", null, null, Source.Unsaid)],
        };
        return DemoPlans.Planner.Plan(person with { Program = "T-PRG" }, program, AsOf);
    }
}
