using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Parts of a goal beside its occupation are kept, told back, and decide what is the goal and what is near it.</summary>
public sealed class GoalPartsTests
{
    private const string HealthInformatics = "15-1211.01";
    private const string PenetrationTester = "15-1299.04";

    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    [Theory]
    [InlineData("medical computer job", "health")]
    [InlineData("Epic analyst / health IT", "health")]
    [InlineData("web developer, remote pref.", "remote")]
    [InlineData("DBA part time, remote", "part-time,remote")]
    [InlineData("SOC analyst 2 - DAY shift", "blue-team,days")]
    [InlineData("help desk, no nights", "days")]
    [InlineData("same job, no more on call, 4 days", "no-on-call,fewer-hours")]
    [InlineData("cyber security, federal job", "federal")]
    [InlineData("off nights", "days")]
    [InlineData("want more night shifts", "")]
    [InlineData("no puedo trabajar noches", "days")]
    [InlineData("don’t want to work night shift", "days")]
    [InlineData("don't want night shift", "days")]
    [InlineData("get off the night shift", "days")]
    [InlineData("salir del turno de noche", "days")]
    [InlineData("I like the night shift", "evenings")]
    [InlineData("turno de noches", "evenings")]
    [InlineData("help desk, no more than 2 yrs of school", "")]
    [InlineData("soporte, no más de 2 años de escuela", "")]
    [InlineData("IT for a school district", "school")]
    [InlineData("IT or automation", "industrial-automation")]
    [InlineData("QA automation / SDET", "")]
    [InlineData("network tech, indoors", "indoors")]
    [InlineData("trabajo de redes, medio tiempo", "part-time")]
    [InlineData("sys admin - civilian, no more gov", "")]
    [InlineData("help desk w/ health insurance", "")]
    [InlineData("help desk, Cut Bank MT", "")]
    [InlineData("IT support, Red Bank, NJ", "")]
    [InlineData("network tech near West Bank LA", "")]
    [InlineData("data analyst at a bank", "bank")]
    [InlineData("Community Bank IT", "bank")]
    [InlineData("help desk", "")]
    [InlineData("", "")]
    public void Of_GoalAsWritten_NamesItsParts(string goal, string parts) =>
        Assert.Equal(parts, string.Join(',', GoalParts.Of(goal).Select(p => p.Code)));

    [Theory]
    [InlineData("pen tester / red team", false)]
    [InlineData("cyber security / ethical hacker", true)]
    public void Goal_SpecialtyOfOneOfSeveralWishes_DoesNotSpeakOfTheOthers(string goal, bool isOfOne) =>
        Assert.Equal(isOfOne, Assert.Single(Read(Somebody, goal).Goals.Parts).IsOfOneWish);

    [Fact]
    public void Rank_GoalInHealthCare_IsNearWhereTheJobIsNoneOfIt()
    {
        var person = Read(Somebody.Working("31-1131.00", 60), "medical computer job");
        Assert.Equal((HelpDesk, HealthInformatics), (person.Goals.TargetOccupation, Assert.Single(person.Goals.Alternatives)));
        var result = person.Advice();
        var (desk, own) = (result.Occupations.First(o => o.Code == HelpDesk), result.Occupations.First(o => o.Code == HealthInformatics));
        Assert.Equal((true, false), (GoalPartWords.IsNear(desk, person.Goals.Parts), GoalPartWords.IsNear(own, person.Goals.Parts)));
        Assert.Contains("work in health care", GoalPartWords.Differs(desk, person.Goals.Parts), StringComparison.Ordinal);
        Assert.Empty(GoalPartWords.Differs(own, person.Goals.Parts));
    }

    [Fact]
    public void Asked_HoursAndPlace_AreToldBack()
    {
        var asked = GoalPartWords.Asked(GoalParts.Of("DBA part time, remote"));
        Assert.StartsWith("You asked for part-time work and remote work. We do not know", asked, StringComparison.Ordinal);
        Assert.Contains("USAJOBS.gov", GoalPartWords.Asked(GoalParts.Of("federal help desk")), StringComparison.Ordinal);
        Assert.Empty(GoalPartWords.Asked(GoalParts.Of("medical computer job")));
    }

    [Theory]
    [InlineData("blue team, day shift", OpportunityGroup.Other)]
    [InlineData("penetration tester or SOC analyst", OpportunityGroup.Later)]
    public void Rank_GoalThatDefends_ShowsNoAttackWork(string goal, OpportunityGroup group) =>
        Assert.Equal(
            group,
            Read(Somebody.Working(SecurityAnalyst, 20), goal)
                .Advice(RankOptions.LongestList)
                .Occupations.First(o => o.Code == PenetrationTester)
                .Group
        );

    private static Participant Read(Participant person, string goal) =>
        GoalMeaning.Apply(
            person with
            {
                Goals = new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Goal("goal", goal),
            },
            AdviceFixture.Catalog,
            AsOf
        );
}
