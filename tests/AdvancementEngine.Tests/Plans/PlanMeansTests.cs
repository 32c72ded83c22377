using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
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
    [InlineData(20000, "high enough")]
    [InlineData(30000, "high enough")]
    [InlineData(41000, "high enough")]
    [InlineData(58000, "Pay may start below the $58,000 a year you need.")]
    public void Pay_ThatIsNeeded_IsAnswered(int floor, string said) =>
        Assert.Contains(
            said,
            Text(Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, floor: floor))),
            StringComparison.Ordinal
        );

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

    private static Plan Plan(Participant person) => DemoPlans.Planner.Plan(person, null, AsOf);

    private static string Text(Plan plan) =>
        System.Text.RegularExpressions.Regex.Replace(
            PlanTextPage.Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true)),
            @"\s+",
            " "
        );
}
