using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Who applies is given the title that job ads use, and who makes reports the nearer tool. The people are made up.</summary>
public sealed class AdTitlesTests
{
    private const string Administrators = "Network and Computer Systems Administrators";
    private const string BusinessIntelligence = "15-2051.01";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    [Theory]
    [InlineData("Network engineer, days", Administrators, "network engineer")]
    [InlineData("network enginer", Administrators, "network engineer")]
    [InlineData("SRE or platform engineer", "Computer Systems Engineers/Architects", "SRE")]
    [InlineData("qa automation engineer", "Software Quality Assurance Analysts and Testers", "QA automation engineer")]
    [InlineData("software developer", "Software Developers", "")]
    [InlineData("network stuff", Administrators, "")]
    public void Of_Goal_IsTheTitleOfAds(string goal, string occupation, string title) =>
        Assert.Equal(title, AdTitles.Of(Goals.None with { Stated = goal }, occupation));

    [Fact]
    public void NextStep_GoalWithATitleOfItsOwn_SaysItBesideTheOccupation()
    {
        var person = Somebody
            .Working(NetworkSupport, 50)
            .Holding("cisco-ccna")
            .Showing("technology:cisco-ios", "technology:wireshark")
            .Wanting(target: Administrator, months: 9);
        var step = (person with { Goals = person.Goals with { Stated = "network engineer" } }).Advice().NextStep!;
        Assert.Equal(NextStepKind.Apply, step.Kind);
        Assert.Contains("(in job ads: \"network engineer\")", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "technology:microsoft-power-bi")]
    [InlineData(true, "technology:structured-query-language-sql")]
    public void NextStep_ReportsInExcelAndNoSql_AreBuiltInPowerBiFirst(bool begunSql, string tool)
    {
        var person = Somebody.Working("43-3031.00", 90).Showing("technology:microsoft-excel").Wanting(target: BusinessIntelligence);
        if (begunSql)
            person = person with
            {
                Evidence = [.. person.Evidence, new("technology:structured-query-language-sql", EvidenceKind.SelfReported, Said)],
            };
        Assert.Equal((NextStepKind.Learn, tool), (person.Advice().NextStep!.Kind, person.Advice().NextStep!.Subject));
    }
}
