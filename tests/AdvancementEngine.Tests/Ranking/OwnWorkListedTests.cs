using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>How a page lists the work of now or last, and counts work under titles that are no occupation. All people are
/// made up.</summary>
public sealed class OwnWorkListedTests
{
    private const string DataScientist = "15-2051.00";
    private const string ProjectManager = "15-1299.09";
    private const string Research = "15-1221.00";
    private const string AudioVideo = "27-4011.00";
    private const string Tester = "15-1253.00";

    [Fact]
    public void List_SameJobBetterPay_HasTheWorkOfNowFirst() =>
        Assert.Equal(HelpDesk, Shown(Asking(Somebody.Working(HelpDesk, 40), "same job better pay"))[0]);

    [Fact]
    public void List_SameJobBetterPay_HasNoOtherWorkThatStartsBelowTheFloor() =>
        Assert.DoesNotContain(NetworkSupport, Shown(Asking(Somebody.Working(HelpDesk, 40), "same job better pay", floor: 64_000)));

    [Theory]
    [InlineData("remote")]
    [InlineData("fully remote, from home")]
    [InlineData("same work")]
    public void List_WhoLostAJobAndNamesNoOtherWork_HasThatWorkFirst(string goal) =>
        Assert.Equal(Developer, Shown(Asking(Somebody.Left(Developer, 120, 2), goal))[0]);

    [Theory]
    [InlineData("better pay")]
    [InlineData("more money")]
    public void List_BetterPayInAnyWork_HasNotTheWorkOfNow(string goal) =>
        Assert.DoesNotContain(HelpDesk, Shown(Asking(Somebody.Working(HelpDesk, 40), goal)));

    [Theory]
    [InlineData("IT project manager", true)]
    [InlineData("IT project coordinator", false)]
    public void List_ManagerAfterProjects_IsForWhoLedThem(string title, bool isListed)
    {
        var person = Somebody with { Work = [new WorkSpell(ProjectManager, AsOf.AddMonths(-80), null, Said) { Stated = title }] };
        Assert.Equal(isListed, Shown(person.Wanting(ProjectManager)).Contains(Manager));
    }

    [Fact]
    public void List_ResearchWithoutAMastersDegree_IsNotShownBesideAnotherGoal() =>
        Assert.DoesNotContain(Research, Shown(Asking(Somebody.Left(Developer, 150, 2), "remote")));

    [Theory]
    [InlineData(Developer)]
    [InlineData(DataScientist)]
    [InlineData("15-1211.01")]
    public void List_NoGoalAndNothingAboveInTheField_HasTheWorkOfNow(string occupation)
    {
        Assert.Equal(occupation, Shown(Somebody.Working(occupation, 40))[0]);
        Assert.Equal(occupation, Shown(Somebody.Working(occupation, 60))[0]);
    }

    [Fact]
    public void List_EachItOccupationAsTheJobOfNow_IsNotEmpty()
    {
        var catalog = Bundle.Catalog;
        var empty = catalog
            .Occupations.Where(o => !o.UsualOrigin && o.Level < OccupationLevel.Lead)
            .Where(o => catalog.Ladder.From(catalog.OccupationIndex(o.Code)).Any(s => s.Kind == StepKind.Up))
            .Where(o => Shown(Somebody.Working(o.Code, 40)).IsEmpty || Shown(Somebody.Working(o.Code, 60)).IsEmpty)
            .Select(o => o.Code);
        Assert.Empty(empty);
    }

    [Fact]
    public void List_AdministratorWithNeitherDegreeNorCertification_HasThatWorkAndNoDesign()
    {
        var person = Somebody.Working(Administrator, 63);
        Assert.Equal([Administrator], Shown(person));
        Assert.NotEqual(Administrator, person.Advice(5).NextStep!.Then.FirstOrDefault());
        Assert.DoesNotContain(Administrator, Shown(person.Holding("cisco-ccna")));
    }

    [Fact]
    public void Goal_TradeWhoseEquipmentIsOnNetworks_CountsTheYearsInIt()
    {
        Assert.Equal(OpportunityGroup.Next, Goal(Somebody.Working(AudioVideo, 60).Wanting(NetworkSupport)).Group);
        Assert.Equal(OpportunityGroup.Later, Goal(Somebody.Working("41-2031.00", 60).Wanting(NetworkSupport)).Group);
    }

    [Theory]
    [InlineData("coax and fiber", "modems, routers, wifi", OpportunityGroup.Next)]
    [InlineData("coax and fiber", "customer service", OpportunityGroup.Later)]
    public void Goal_UnreadWorkWithEquipmentOfNetworks_CountsItsMonths(string one, string other, OpportunityGroup expected)
    {
        var person = Unread("broadband tech") with
        {
            UnreadEvidence = [new UnreadEvidence(one, EvidenceKind.Used, Said), new UnreadEvidence(other, EvidenceKind.Used, Said)],
        };
        Assert.Equal(expected, Goal(person.Wanting(NetworkSupport)).Group);
    }

    [Fact]
    public void Goal_UnreadWorkWithToolsOfStaff_CountsItsMonthsTowardAdministration()
    {
        var person = Unread("field support, schools");
        Assert.True(
            Goal(person.Showing("technology:microsoft-active-directory").Wanting(Administrator)).MonthsAway
                < Goal(person.Wanting(Administrator)).MonthsAway
        );
    }

    [Fact]
    public void Goal_ReportsMadeUnderAnotherTitle_CountTowardDataScience()
    {
        var person = Somebody with { Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-90), null, Said)] };
        var reports = person.Showing("technology:structured-query-language-sql", "technology:microsoft-power-bi", "technology:r");
        Assert.Equal(12f, Goal(reports.Wanting(DataScientist)).MonthsAway);
        Assert.True(Goal(person.Wanting(DataScientist)).MonthsAway > 12f);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(60, false)]
    public void List_TesterWithoutCode_IsSentToDevelopmentInTheFirstYearsOnly(int months, bool isListed) =>
        Assert.Equal(isListed, Shown(Somebody.Working(Tester, months).Wanting(Tester)).Contains(Developer));

    private static Participant Asking(Participant person, string goal, int? floor = null) =>
        person with
        {
            Goals = Goals.None with { Unread = new UnreadText(goal, []), Stated = goal, WageFloorUsd = floor },
        };

    private static Participant Unread(string job) =>
        Somebody with
        {
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-100), AsOf.AddMonths(-71), Said)],
            UnreadWork = [new UnreadWork(job, AsOf.AddMonths(-70), null, Said, [])],
        };

    private static RankedOccupation Goal(Participant person) =>
        person.Advice(40).Occupations.First(o => o.Code == person.Goals.TargetOccupation);

    private static ImmutableArray<string> Shown(Participant person) =>
        [.. person.Advice(40).Occupations.Where(o => o.Group != OpportunityGroup.Other).Select(o => o.Code)];
}
