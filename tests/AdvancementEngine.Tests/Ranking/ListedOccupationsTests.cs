using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Which occupations a page lists next to the goal. All people are made up.</summary>
public sealed class ListedOccupationsTests
{
    private const string Designer = "15-1255.00";
    private const string Tester = "15-1253.00";

    [Theory]
    [InlineData("technology:oracle-java")]
    [InlineData("technology:c-sharp")]
    [InlineData("technology:php")]
    public void List_DeveloperWhoComesBack_HasNoDesignWithOneSharedTool(string language)
    {
        var person = Somebody.Left(Developer, 90, 50).Showing(language).Wanting(Developer);
        Assert.DoesNotContain(Designer, Shown(person));
        Assert.Contains(Tester, Shown(person));
    }

    [Fact]
    public void List_DeveloperWhoComesBack_HasDesignWithItsToolsOnRecord() =>
        Assert.Contains(
            Designer,
            Shown(
                Somebody
                    .Left(Developer, 90, 50)
                    .Showing("technology:figma", "technology:cascading-style-sheets-css")
                    .Wanting(Developer)
            )
        );

    [Theory]
    [InlineData(WebDeveloper, "technology:php", 20)]
    [InlineData(WebDeveloper, "technology:wordpress", 70)]
    [InlineData(Designer, "technology:figma", 40)]
    public void List_MakerOfSitesWhoGoesOnWithIt_HasNoProgramming(string held, string tool, int months)
    {
        var shown = Shown(Somebody.Working(held, months).Showing(tool, "technology:javascript").Wanting(held));
        Assert.Empty(shown.Intersect([Developer, "15-1251.00"]));
    }

    [Theory]
    [InlineData(240, true)]
    [InlineData(66, true)]
    [InlineData(40, false)]
    public void List_ProjectsOfWhoLedPeopleOutsideIt_CountTheYearsFromFive(int months, bool areCounted)
    {
        var led = Somebody with { Work = [new WorkSpell("43-1011.00", AsOf.AddMonths(-months), null, LeadWords.Marked(Said))] };
        var other = Somebody.Working("43-1011.00", months);
        Assert.Equal(
            areCounted,
            Goal(led.Wanting("13-1082.00")).MonthsAway < Goal(other.Wanting("13-1082.00")).MonthsAway
        );
    }

    [Theory]
    [InlineData(Administrator, null, OpportunityGroup.Later)]
    [InlineData(NetworkSupport, null, OpportunityGroup.Later)]
    [InlineData(Administrator, "comptia-security-plus", OpportunityGroup.Next)]
    [InlineData(SecurityAnalyst, null, OpportunityGroup.Next)]
    public void List_SecurityOfMiddleLevel_BeginsWithSomethingOfItOnRecord(string held, string? credential, OpportunityGroup group)
    {
        var person = held == SecurityAnalyst ? Somebody.Left(held, 60, 6) : Somebody.Working(held, 60);
        person = credential is null ? person : person.Holding(credential);
        Assert.Equal(group, Goal(person.Wanting(SecurityAnalyst)).Group);
    }

    [Theory]
    [InlineData("comptia-network-plus", true)]
    [InlineData("comptia-a-plus", false)]
    public void List_NetworksNextToAGoalInSystems_AreThereWithACredentialOfTheStep(string credential, bool isShown) =>
        Assert.Equal(
            isShown,
            Shown(Somebody.Working(HelpDesk, 40).Holding(credential).Wanting(Administrator)).Contains(NetworkSupport)
        );

    [Theory]
    [InlineData("Jr Systems Administrator", OpportunityGroup.Later)]
    [InlineData("Junior Linux Admin", OpportunityGroup.Later)]
    [InlineData("administradora de sistemas trainee", OpportunityGroup.Later)]
    [InlineData("Systems Administrator", OpportunityGroup.Next)]
    public void List_SeniorGoal_IsAYearAwayForJuniors(string title, OpportunityGroup group)
    {
        var goal = Goal(Titled(Somebody.Working(Administrator, 40), title).Wanting(Engineer));
        Assert.Equal(group, goal.Group);
        Assert.True(group == OpportunityGroup.Next || goal.MonthsAway >= 12f, $"{goal.MonthsAway} months");
    }

    [Theory]
    [InlineData(HelpDesk, 72)]
    [InlineData(Tester, 60)]
    [InlineData(NetworkSupport, 90)]
    public void List_ManagementAsGoalOfALeader_HasNoJobBetween(string job, int months)
    {
        var led = Somebody with { Work = [new WorkSpell(job, AsOf.AddMonths(-months), null, LeadWords.Marked(Said))] };
        var goal = Goal(led.Wanting(Manager));
        Assert.Empty(goal.Way);
        Assert.Equal(OpportunityGroup.Later, goal.Group);
        Assert.InRange(goal.MonthsAway!.Value, 12f, 24f);
        Assert.NotEmpty(Goal(Somebody.Working(job, months).Wanting(Manager)).Way);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void List_ManagementNextToAnArchitectsGoal_IsThereForLeaders(bool leads)
    {
        var person = Somebody.Working(Administrator, 150).Working(Architect, 60).Wanting(Architect);
        if (leads)
            person = person with { Work = [.. person.Work.Select(w => w with { Source = LeadWords.Marked(w.Source) })] };
        Assert.Equal(leads, Shown(person).Contains(Manager));
    }

    [Theory]
    [InlineData("43-6014.00")]
    [InlineData("41-1011.00")]
    [InlineData("53-3032.00")]
    public void List_ProjectGoalFromOutside_LeadsThroughProjects(string job) =>
        Assert.Equal(["13-1082.00"], Goal(Somebody.Working(job, 60).Wanting("15-1299.09")).Way);

    [Fact]
    public void List_JobOnTheWayThatPaysTooLittle_IsNotThereForPeopleAtWorkInIt()
    {
        var unread = Somebody with { UnreadWork = [new UnreadWork("made-up", AsOf.AddYears(-5), null, Said, [])] };
        var goal = Goal(unread.Wanting("15-1242.00", floor: 76_000));
        Assert.Empty(goal.Way);
        Assert.DoesNotContain(HelpDesk, Shown(unread.Wanting("15-1242.00", floor: 76_000)));
    }

    [Theory]
    [InlineData(EducationLevel.HighSchool, 0)]
    [InlineData(EducationLevel.NoFormalCredential, 6)]
    public void List_Diploma_IsCountedBeforeTheExam(EducationLevel level, int more)
    {
        var person = Somebody.Working("43-4051.00", 40).Wanting(HelpDesk) with { Education = new EducationRecord(level, Said) };
        Assert.True((Goal(person).MonthsAway ?? 0f) >= more, $"{Goal(person).MonthsAway} months");
    }

    [Theory]
    [InlineData(Tester, Developer)]
    [InlineData("25-2031.00", "13-1082.00")]
    [InlineData("35-3023.00", "15-1255.00")]
    public void List_WorkWithNothingOfItOnRecord_IsAYearAwayOrMore(string job, string goal) =>
        Assert.True(
            Goal(Somebody.Working(job, 40).Wanting(goal)).MonthsAway >= 12f,
            $"{Goal(Somebody.Working(job, 40).Wanting(goal)).MonthsAway} months"
        );

    private const string Engineer = "15-1299.08";
    private const string Architect = "15-1241.00";

    private static RankedOccupation Goal(Participant person) => person.Advice(5).Occupations.First(o => o.IsGoal);

    private static Participant Titled(Participant person, string title) =>
        person with
        {
            Work = [.. person.Work.Select(w => w with { Stated = title })],
        };

    private static string[] Shown(Participant person) =>
        [.. person.Advice(5).Occupations.Where(o => o.Group != OpportunityGroup.Other).Select(o => o.Code)];
}
