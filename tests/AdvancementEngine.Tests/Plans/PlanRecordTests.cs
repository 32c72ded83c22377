using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What stands on the record is on the page: work and skills in own words, wishes and limits as kept; the people are made
/// up.</summary>
public class PlanRecordTests
{
    [Theory]
    [InlineData("service desk lead, hospital", "tech, small shop", "dispatch radio")]
    [InlineData("one-person IT, farm co-op", "cooper's mate", "ham radio license club")]
    [InlineData("soporte de sistemas, alcaldía", "chofer", "manejo de inventario propio")]
    public void Page_WorkAndSkillsInOwnWords_StandOnIt(string now, string before, string skill)
    {
        var person = Somebody.Wanting(target: Administrator) with
        {
            Work =
            [
                new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-90), AsOf.AddMonths(-40), Said) { Stated = before },
                new WorkSpell(HelpDesk, AsOf.AddMonths(-40), null, Said) { Stated = now },
            ],
            UnreadEvidence = [new UnreadEvidence(skill, EvidenceKind.Used, Said)],
        };
        var text = Sentences(Plan(person));
        Assert.Contains($"Your job now, in your words: “{now}”.", text, StringComparison.Ordinal);
        Assert.Contains($"Other work on your record: “{before}”.", text, StringComparison.Ordinal);
        Assert.Contains($"You also bring: “{skill}”.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not on our list", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("systems admin, paper mill")]
    [InlineData("administrador de sistemas, alcaldía")]
    [InlineData("sr server tech, school district")]
    public void Page_TheLastJob_IsOneJob(string stated)
    {
        var person = Somebody.Wanting(target: Administrator) with
        {
            Work = [new WorkSpell(Administrator, AsOf.AddMonths(-90), AsOf.AddMonths(-4), Said) { Stated = stated }],
        };
        var text = Sentences(Plan(person));
        Assert.Contains($"Your last job, in your words: “{stated}”.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Other work on your record", text, StringComparison.Ordinal);
    }

    // A page lies about at home.
    [Theory]
    [InlineData("kitchen worker (DOC)", "help desk. felony 2018, off paper")]
    [InlineData("laundry, state prison", "help desk, on parole")]
    [InlineData("inmate clerk", "help desk; probation ends 2027")]
    public void Page_WhatOthersNeedNotRead_IsLeftOut(string work, string goal)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-60), AsOf.AddMonths(-3), Said) { Stated = work }],
        };
        var plan = Plan(person with { Goals = person.Goals with { Stated = goal } });
        Assert.Equal("help desk", plan.GoalStated);
        Assert.DoesNotContain(plan.PastStated, w => w == work);
    }

    [Theory]
    [InlineData("network job, get off nights", "day shifts")]
    [InlineData("help desk year round", "work all year")]
    [InlineData("support, school hrs if possible", "school hours")]
    [InlineData("IT, 24 hrs/wk", "fewer hours")]
    [InlineData("databases but cloud", "cloud work")]
    [InlineData("support w/ health insurance", "health insurance")]
    [InlineData("tech job near Toledo", "work near the place you named")]
    [InlineData("tecnico, sin noches", "day shifts")]
    public void Page_AWishOfTheGoal_IsKept(string stated, string said)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);
        var plan = Plan(person with { Goals = person.Goals with { Stated = stated, Parts = GoalParts.Of(stated) } });
        Assert.Contains(said, Sentences(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_GovernmentWorkWantedByAFact_IsKept()
    {
        var fact = new ParticipantFact("federal-work", "wanted", Said);
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: Administrator) with { Facts = [fact] });
        Assert.Contains("You also asked for this: government work.", Sentences(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inside job, bad knee, no ladders", "no ladders")]
    [InlineData("desk job, no lifting over 20 lb", "no heavy lifting")]
    [InlineData("computers, can't drive at night", "no night driving")]
    public void Page_ALimit_IsAskedOfTheJob(string stated, string said)
    {
        var person = Somebody.Wanting(target: NetworkSupport);
        var text = Sentences(Plan(person with { Goals = person.Goals with { Stated = stated } }));
        Assert.Contains($"you need work with {said}", text, StringComparison.Ordinal);
        Assert.Contains("Ask what a job needs before you apply.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help desk, 20 hrs a week", 20f)]
    [InlineData("stay, 3 days/wk", 24f)]
    [InlineData("go down to 25-30 hrs", 25f)]
    public void Page_HoursWanted_PayIsForThoseHours(string stated, float week)
    {
        var person = Somebody.Working(HelpDesk, 60).Wanting(target: HelpDesk, floor: 40000);
        var plan = Plan(person with { Goals = person.Goals with { Stated = stated } });
        Assert.Equal(week, plan.HoursWanted);
        var text = Sentences(plan);
        Assert.Contains($"At {week} hours a week, lower pay is about $", text, StringComparison.Ordinal);
        Assert.Contains("Lower pay here is less than the $40,000", text, StringComparison.Ordinal);
    }

    // Who wants no nights is not said to want them.
    [Theory]
    [InlineData("redes, sin noches")]
    [InlineData("help desk, no nights")]
    [InlineData("admin de redes, nada de noches")]
    public void Page_NoNights_AsksForNoEvenings(string stated)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);
        var plan = Plan(person with { Goals = person.Goals with { Stated = stated, Parts = GoalParts.Of(stated) } });
        Assert.Contains("day shifts", Sentences(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("evening or night shifts", Sentences(plan), StringComparison.Ordinal);
    }
}
