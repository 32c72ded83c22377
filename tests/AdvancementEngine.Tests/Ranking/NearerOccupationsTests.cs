using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What counts toward an occupation beside work in it: a new degree of its field, tools used in another job, people led, an exam
/// begun. All people are made up.</summary>
public sealed class NearerOccupationsTests
{
    private const string BusinessIntelligence = "15-2051.01";
    private const string Projects = "13-1082.00";
    private const string PenetrationTester = "15-1299.04";
    private const string Analyst = "15-1211.00";

    [Theory]
    [InlineData("BS computer science", 4, OpportunityGroup.Next)]
    [InlineData("BS computer science", 60, OpportunityGroup.Later)]
    [InlineData("BA history", 4, OpportunityGroup.Later)]
    public void Rank_DegreeOfTheField_OpensItToNewGraduates(string degree, int monthsAgo, OpportunityGroup group)
    {
        var finished = new Source("transcript", AsOf.AddMonths(-monthsAgo), string.Empty);
        var person = Somebody.Wanting(Developer).Showing("technology:git", "technology:python") with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, finished) { Stated = degree },
        };
        Assert.Equal(group, person.Advice().Occupations.Single(o => o.Code == Developer).Group);
    }

    [Fact]
    public void Rank_NewDegreeOfTheFieldBesideAnOlderHigherOne_OpensItToo()
    {
        static EducationRecord Degree(EducationLevel level, string stated, int monthsAgo) =>
            new(level, new Source("transcript", AsOf.AddMonths(-monthsAgo), string.Empty)) { Stated = stated };
        var person = Somebody.Wanting(Developer).Showing("technology:git", "technology:python") with
        {
            Education = EducationRecord.Of([
                Degree(EducationLevel.Bachelor, "BS computer science", 4),
                Degree(EducationLevel.Master, "MBA", 120),
            ]),
        };
        Assert.Equal(EducationLevel.Master, person.Education!.Level);
        Assert.Equal(OpportunityGroup.Next, person.Advice().Occupations.Single(o => o.Code == Developer).Group);
    }

    [Theory]
    [InlineData(60, OpportunityGroup.Next)]
    [InlineData(6, OpportunityGroup.Later)]
    public void Rank_ReportingToolsUsedInAnotherJob_CountTowardTheirAnalysis(int months, OpportunityGroup group)
    {
        var person = Somebody
            .Left(Analyst, 60, 130)
            .Wanting(BusinessIntelligence)
            .Showing("technology:tableau", "technology:structured-query-language-sql", "technology:microsoft-power-bi");
        person = person with
        {
            Work = person.Work.Add(new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-months), null, Said)),
        };
        Assert.Equal(group, person.Advice().Occupations.Single(o => o.Code == BusinessIntelligence).Group);
    }

    [Theory]
    [InlineData("team of 14", OpportunityGroup.Next)]
    [InlineData("resume", OpportunityGroup.Later)]
    public void Rank_PeopleLedForYearsOutsideTheCatalog_CountTowardProjects(string said, OpportunityGroup group)
    {
        var led = new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-100), null, Said with { What = said });
        var person = Somebody.Wanting(Projects) with { Work = [led] };
        Assert.Equal(group, person.Advice().Occupations.Single(o => o.Code == Projects).Group);
    }

    [Fact]
    public void Rank_AnalystWithAGoalOfDefense_IsNotShownAttack()
    {
        var analyst = Somebody.Working(SecurityAnalyst, 40).Holding("comptia-cysa-plus").Wanting("15-1299.05");
        Assert.DoesNotContain(analyst.Advice().Occupations, o => o.Code == PenetrationTester && o.Group == OpportunityGroup.Next);
    }

    [Fact]
    public void Rank_ExamBegun_StandsFirst()
    {
        var person = Somebody.Working(HelpDesk, 10).Holding("comptia-a-plus").Wanting(Administrator, money: 450, months: 12) with
        {
            ExamsStarted = [new StartedExam("comptia-network-plus", false, "studying for Network+", Said)],
        };
        Assert.Equal("comptia-network-plus", person.Advice().Credentials[0].Code);
    }
}
