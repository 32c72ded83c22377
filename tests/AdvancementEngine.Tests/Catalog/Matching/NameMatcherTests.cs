using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Schooling;
using AdvancementEngine.Tests.Data.Cohorts;

namespace AdvancementEngine.Tests.Catalog.Matching;

public class NameMatcherTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(SmallCatalog.Value);

    [Theory]
    [InlineData("15-1232.00", "15-1232.00", "code")]
    [InlineData("Web Developers", "15-1254.00", "exact")]
    [InlineData("web developer", "15-1254.00", "normalized")]
    [InlineData("Helpdesk technicians", "15-1232.00", "normalized")]
    [InlineData("help-desk technician", "15-1232.00", "normalized")]
    [InlineData("Senior Network Administrator", "15-1244.00", "exact")]
    [InlineData("Tier 1 helpdesk techncian", "15-1232.00", "normalized")]
    public void Match_JobTitle_TakenWithMethod(string text, string code, string method)
    {
        var match = s_matchers.Occupations.Match(text);
        Assert.Equal(code, match.Taken?.Code);
        Assert.Equal(method, match.Method.Code());
    }

    [Fact]
    public void Match_AliasOfTwoOccupations_DoubtfulWithBothListed()
    {
        var match = s_matchers.Occupations.Match("Support Analyst");
        Assert.Null(match.Taken);
        Assert.True(match.IsDoubtful);
        Assert.Equal(["15-1231.00", "15-1232.00"], match.Candidates.Select(c => c.Code));
    }

    [Fact]
    public void Match_AliasOfTwoOccupations_TheOneWhoseTitleSaysSoIsMeant()
    {
        var matcher = new NameMatcher([
            new("a", "Database Administrators", ["Systems Administrator"]),
            new("b", "Computer Systems Administrators", ["Systems Administrator"]),
        ]);
        Assert.Equal("b", matcher.Match("Systems Administrator").Taken?.Code);
    }

    [Theory]
    [InlineData("Network person")]
    [InlineData("Support")]
    public void Match_FewWordsShared_DoubtfulNotTaken(string text)
    {
        var match = s_matchers.Occupations.Match(text);
        Assert.Null(match.Taken);
        Assert.NotEmpty(match.Candidates);
    }

    [Theory]
    [InlineData("Astronaut")]
    [InlineData("")]
    [InlineData("???")]
    public void Match_NothingNear_NoneAndNoCandidates(string text)
    {
        var match = s_matchers.Occupations.Match(text);
        Assert.Equal(MatchMethod.None, match.Method);
        Assert.False(match.IsDoubtful);
    }

    [Theory]
    [InlineData("A+", "comptia-a-plus")]
    [InlineData("a +", "comptia-a-plus")]
    [InlineData("CompTIA A+ certification", "comptia-a-plus")]
    [InlineData("Network+", "comptia-network-plus")]
    public void Match_CredentialName_Taken(string text, string code) => Assert.Equal(code, s_matchers.Credentials.Match(text).Taken?.Code);

    [Theory]
    [InlineData("AWS", "technology:amazon-web-services")]
    [InlineData("amazon web services", "technology:amazon-web-services")]
    [InlineData("LINUX", "technology:linux")]
    [InlineData("reading comprehension", "skill:2.A.1.a")]
    public void Match_Element_Taken(string text, string id) => Assert.Equal(id, s_matchers.Elements.Match(text).Taken?.Code);

    [Fact]
    public void Match_OccupationElement_NotAnElementToHaveEvidenceOf() =>
        Assert.DoesNotContain("occupation:15-1232.00", s_matchers.Elements.Codes);

    [Fact]
    public void Match_StricterOptions_DoubtfulInsteadOfTaken()
    {
        var strict = new NameMatcher([new("a", "Systems Administrator", [])], new MatchOptions { DoubtBelow = 0.995f });
        Assert.True(strict.Match("systems administrators").IsDoubtful);
        Assert.Equal("a", strict.Match("Systems Administrator").Taken?.Code);
    }

    [Theory]
    [InlineData("GED", "high-school")]
    [InlineData("Bachelors degree", "bachelor")]
    [InlineData("associate's", "associate")]
    [InlineData("some college", "some-college")]
    public void Match_EducationText_Level(string text, string code) => Assert.Equal(code, EducationNames.Matcher.Match(text).Taken?.Code);
}
