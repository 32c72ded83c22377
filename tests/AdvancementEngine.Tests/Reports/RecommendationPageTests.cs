using System.Text.Json;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Recommendations;
using AdvancementEngine.Reports.Sections;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Reports;

/// <summary>The page of a recommendation over the shipped bundle; the people are made up.</summary>
public sealed class RecommendationPageTests
{
    private static readonly Recommendation s_advice = AdviceFixture
        .Somebody.Working(AdviceFixture.HelpDesk, 30)
        .Wanting(target: AdviceFixture.SecurityAnalyst)
        .Advice();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sections_EachOne_TellsAPartOfTheJson(bool details)
    {
        using var json = JsonDocument.Parse(CanonicalJson.Write(s_advice));
        var parts = json.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var sections = Page(s_advice, details).Sections;
        Assert.All(sections, s => Assert.Contains(s.Part, parts));
        Assert.Superset(
            new HashSet<string>(["standing", "nextStep", "occupations", "credentials"]),
            sections.Select(s => s.Part).ToHashSet(StringComparer.Ordinal)
        );
        Assert.Equal(details, sections.Any(s => s.Part == "digest"));
    }

    [Fact]
    public void Html_SeveralParticipants_HasASectionForEachAndEncodesWhatTheySaid()
    {
        var page = new RecommendationPage(AdviceFixture.Catalog, details: false);
        var asked = s_advice with { NextStep = s_advice.NextStep! with { Beside = ["work"] } };
        var html = ReportHtml.Write(
            RecommendationPage.Join(
                [
                    ("T-1", page.Compose(s_advice, [])),
                    ("T-2", page.Compose(asked, ["We could not read: \"<i>x</i>\"."], new SaidWords(null, "<b>bold</b>", []))),
                ],
                "made-up"
            )
        );
        Assert.Contains("<section id=\"T-1\">", html, StringComparison.Ordinal);
        Assert.Contains("<section id=\"T-2\">", html, StringComparison.Ordinal);
        Assert.Contains("This cohort is made-up: no real people.", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;bold&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>bold", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>x", html, StringComparison.Ordinal);
        foreach (var occupation in s_advice.Occupations.Where(o => o.Group != OpportunityGroup.Other).AtLeastOne())
            Assert.Contains(occupation.Title, html, StringComparison.Ordinal);
    }

    private static ReportDocument Page(Recommendation result, bool details) =>
        new RecommendationPage(AdviceFixture.Catalog, details).Compose(result, []);
}
