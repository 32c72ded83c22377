using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>Pay, months and money that a person told are answered on the page, and no sentence on it is false for the person; people and
/// programs are made up.</summary>
public class PlanMeansTests
{
    [Theory]
    [InlineData("none of note before (away 2015-2020)")]
    [InlineData("no other jobs, family care")]
    [InlineData("ninguno antes de este")]
    public void Work_ANoteThatThereWasNone_IsNoJob(string note)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work =
            [
                new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-20), null, Said) { Stated = "fry cook" },
                new WorkSpell(WorkSpell.OtherOccupation, AsOf, null, Said) { Stated = note, IsStartKnown = false },
            ],
        };
        var plan = Plan(person);
        Assert.Equal("fry cook", plan.OtherJob);
        Assert.DoesNotContain(note, Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("laundry, county jail")]
    [InlineData("inmate crew lead")]
    [InlineData("cocina, cárcel del condado")]
    public void Work_WhatOthersNeedNotRead_IsNoJobInOwnWords(string stated)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-20), null, Said) { Stated = stated }],
        };
        Assert.Empty(Plan(person).OtherJob);
    }

    [Theory]
    [InlineData(58000)]
    [InlineData(61000)]
    [InlineData(70000)]
    public void Pay_BelowTheNeed_IsSaid(int floor) =>
        Assert.Contains(
            $"Lower pay here is less than the ${floor:#,0} a year you need.",
            Text(Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, floor: floor))),
            StringComparison.Ordinal
        );

    // What a job that comes later pays is no answer to what is needed now.
    [Theory]
    [InlineData(20000)]
    [InlineData(30000)]
    [InlineData(41000)]
    public void Pay_OfAJobThatComesLater_IsNeverCalledEnough(int floor)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, floor: floor));
        Assert.True(plan.Paths[0].MonthsHigh > 0f);
        Assert.DoesNotContain("high enough", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HelpDesk, 30000)]
    [InlineData(Administrator, 52000)]
    [InlineData(SecurityAnalyst, 75000)]
    public void Pay_OfAJobToApplyForNow_IsCalledEnough(string job, int floor)
    {
        var plan = Plan(Somebody.Left(job, 40, 2).Wanting(target: job, floor: floor));
        Assert.Equal("APPLY", plan.Now!.Kind);
        Assert.Contains(
            $"The least pay you asked for is ${floor:#,0} a year. Lower pay in this job is about",
            Text(plan),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("help desk, part time", 24000)]
    [InlineData("part-time support work", 30000)]
    [InlineData("soporte, medio tiempo", 40000)]
    public void Pay_OfPartTimeWork_IsHalfAndComparedAsSuch(string stated, int floor)
    {
        var person = Somebody.Left(HelpDesk, 40, 2).Wanting(target: HelpDesk, floor: floor);
        var text = Text(Plan(person with { Goals = person.Goals with { Stated = stated, Parts = GoalParts.Of(stated) } }));
        Assert.Contains("Half the hours bring about $23,790.", text, StringComparison.Ordinal);
        Assert.Contains($"Lower pay here is less than the ${floor:#,0} a year you need.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("high enough", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24f)]
    [InlineData(36f)]
    [InlineData(60f)]
    public void Months_ThatAreEnough_AreSaidToBe(float months)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, months: months));
        Assert.InRange(plan.Paths[0].MonthsHigh, 0.1f, months);
        Assert.Contains($"It fits in the {months:0} months you said you have.", Text(plan), StringComparison.Ordinal);
    }

    // Enough is enough for the program too.
    [Theory]
    [InlineData("900")]
    [InlineData("1450")]
    [InlineData("2900")]
    public void Money_ForThePathAlone_IsNotEnoughForTheProgram(string price)
    {
        var program = new TrainingProgram
        {
            Id = "T-PRG",
            Name = "Made-up program",
            Facts = [new ProgramFact(ProgramFacts.Cost, string.Empty, price, null, null, Source.Unsaid)],
        };
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, money: 800f) with { Program = "T-PRG" };
        var text = Text(DemoPlans.Planner.Plan(person, program, AsOf));
        Assert.Contains("but not the price of your program", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You said you can spend $800. That is enough.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Army Natl Guard 25B", true)]
    [InlineData("Air National Guard cyber", true)]
    [InlineData("Navy Reserve IT2", true)]
    [InlineData("Army 25B", false)]
    public void Service_InPart_IsNotLeft(string stated, bool inPart)
    {
        var person = Somebody.Wanting(target: NetworkSupport) with
        {
            Work =
            [
                new WorkSpell(HelpDesk, AsOf.AddMonths(-30), null, Payers.Marked(stated, Said)) { Stated = stated },
            ],
        };
        var text = Text(Plan(person));
        Assert.Equal(inPart, text.Contains("Ask your unit about COOL", StringComparison.Ordinal));
        Assert.Equal(!inPart, text.Contains("SkillBridge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "unless you renewed it")]
    [InlineData("expired", "has run out (")]
    [InlineData("lapsed", "has run out (")]
    public void Certificate_LongPastItsEnd_IsSureOnlyByTheRecord(string what, string said)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);
        var old = new Evidence("credential:comptia-a-plus", EvidenceKind.Assessed, new Source("self", AsOf.AddMonths(-70), what));
        var text = Text(Plan(person with { Evidence = [.. person.Evidence, old] }));
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(what.Length == 0, text.Contains("unless you renewed it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("equipment", "Ask at a library, or call an American Job Center")]
    [InlineData("health", "ask your state's vocational rehabilitation office too")]
    [InlineData("tutoring", "Ask at a library or an adult school")]
    public void Needs_WithoutAProgram_HaveOneAnswer(string need, string said) =>
        Assert.Contains(
            said,
            Text(Plan(Somebody.Wanting(target: HelpDesk) with { Needs = [new SupportNeed(need, Said)] })),
            StringComparison.OrdinalIgnoreCase
        );

    [Theory]
    [InlineData("Unity Technologies Unity", "Unity")]
    [InlineData("Acme Systems Acme", "Acme")]
    [InlineData("Oracle Database", "Oracle Database")]
    public void Tool_MakerAndProductOfOneName_IsNamedOnce(string published, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.En).Tool(published));
}
