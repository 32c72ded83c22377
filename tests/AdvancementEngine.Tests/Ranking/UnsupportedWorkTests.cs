using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Work that is neither the goal nor supported by the record. All people are made up.</summary>
public sealed class UnsupportedWorkTests
{
    private const string NetworkArchitect = "15-1241.00";
    private const string Documents = "15-1299.03";
    private const string Electronics = "17-3023.00";
    private const string TelecomInstaller = "49-2022.00";
    private const string MachineRepair = "49-2011.00";

    [Fact]
    public void Rank_HelpDeskWithoutDirection_ShowsTheNextLevelOfItsFieldAndNothingElse()
    {
        var advice = Somebody.Working(HelpDesk, 40).Advice();
        Assert.Equal(OpportunityGroup.Next, GroupOf(advice, NetworkSupport));
        Assert.Equal(OpportunityGroup.Other, GroupOf(advice, Documents));
        Assert.Equal(OpportunityGroup.Other, GroupOf(advice, Administrator));
    }

    [Fact]
    public void Rank_AdministratorAtTheGoalWithoutNetworkTools_IsNoNetworkArchitect()
    {
        var there = Somebody.Working(Administrator, 70).Wanting(Administrator);
        Assert.Equal(OpportunityGroup.Other, GroupOf(there.Advice(), NetworkArchitect));
        Assert.Equal(OpportunityGroup.Next, GroupOf(there.Holding("cisco-ccnp-enterprise").Advice(), NetworkArchitect));
    }

    [Fact]
    public void Rank_JobLostBeforeAFewWeeksElsewhere_IsShownAgain()
    {
        var person = Somebody with
        {
            Work =
            [
                new(Administrator, AsOf.AddMonths(-74), AsOf.AddMonths(-4), Said),
                new("41-2031.00", AsOf.AddMonths(-2), AsOf.AddMonths(-1), Said),
            ],
        };
        Assert.Equal(OpportunityGroup.Next, GroupOf(person.Advice(), Administrator));
    }

    // The same work elsewhere is what somebody who lost a job looks for first, where nothing else is wanted.
    [Theory]
    [InlineData(4, null, true)]
    [InlineData(4, SecurityAnalyst, false)]
    [InlineData(14, null, false)]
    public void Rank_JobLostWithoutAGoal_IsShownAgain(int monthsAgo, string? goal, bool isShown)
    {
        var person = Somebody.Wanting(goal);
        person = person with { Work = [new(Administrator, AsOf.AddMonths(-70 - monthsAgo), AsOf.AddMonths(-monthsAgo), Said)] };
        var shown = person.Advice().Occupations.Any(o => o.Code == Administrator && o.Group == OpportunityGroup.Next);
        Assert.Equal(isShown, shown);
    }

    [Fact]
    public void Rank_GoalThatMayMeanOneJob_ShowsNoOtherForACredentialAlone()
    {
        var person = Somebody.Working(Administrator, 120).Holding("comptia-security-plus") with
        {
            Goals = new Goals(null, null, null, null, []) { Unread = new UnreadText("network engineer", [NetworkArchitect]) },
        };
        var advice = person.Advice();
        Assert.NotEqual(OpportunityGroup.Other, GroupOf(advice, NetworkArchitect));
        Assert.Equal(OpportunityGroup.Other, GroupOf(advice, SecurityAnalyst));
    }

    [Fact]
    public void Rank_TradeOutsideTheCatalog_CountsTowardElectronics()
    {
        var person = Trade("avionics tech 2A8X1").Wanting(Electronics, floor: 50_000) with
        {
            Education = new EducationRecord(EducationLevel.Associate, Said),
        };
        Assert.Equal(OpportunityGroup.Next, GroupOf(person.Advice(), Electronics));
        Assert.Equal(OpportunityGroup.Other, GroupOf(person.Advice(), MachineRepair));
    }

    [Theory]
    [InlineData("radio technican", OpportunityGroup.Next)]
    [InlineData("biomedical equipment technician", OpportunityGroup.Next)]
    [InlineData("seed technician", OpportunityGroup.Other)]
    [InlineData("appliance repair technician", OpportunityGroup.Other)]
    [InlineData("automotive technician", OpportunityGroup.Other)]
    [InlineData("technician", OpportunityGroup.Other)]
    public void Rank_TradeWithoutAGoal_BeginsInItsOwnFamily(string title, OpportunityGroup expected) =>
        Assert.Equal(expected, GroupOf(Trade(title).Advice(), TelecomInstaller));

    private static Participant Trade(string title) =>
        Somebody with
        {
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddYears(-8), null, Said) { Stated = title }],
        };

    private static OpportunityGroup GroupOf(Recommendation advice, string code) =>
        advice.Occupations.FirstOrDefault(o => o.Code == code)?.Group ?? OpportunityGroup.Other;
}
