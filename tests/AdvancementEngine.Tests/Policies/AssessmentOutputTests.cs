using System.Text.Json;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Reports.Programs;
using AdvancementEngine.Reports.Sections;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class AssessmentOutputTests
{
    private static readonly ProgramAssessor s_assessor = new(Book, MadeUp, AsOf);

    private static string Html(IReadOnlyList<ProgramAssessment> assessments, string mark) =>
        ReportHtml.Write(new ProgramReport(MadeUp).Compose(assessments, mark));

    [Fact]
    public void Json_AnAssessment_IsOneObjectWithEveryPart()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Write(s_assessor.Assess(Program.With("follow-up-months", "", "3"))));
        var root = json.RootElement;
        Assert.Equal(16, root.GetProperty("statuses").GetArrayLength());
        Assert.Equal(2, root.GetProperty("known").GetInt32());
        var followUp = root.GetProperty("statuses").EnumerateArray().Single(s => s.GetProperty("indicator").GetString() == "5c");
        Assert.Equal("NOT_MET", followUp.GetProperty("verdict").GetString());
        Assert.Equal(3, followUp.GetProperty("findings")[0].GetProperty("found").GetProperty("number").GetDouble());
        Assert.Equal("stay-in-contact", root.GetProperty("changes")[0].GetProperty("remedy").GetString());
        foreach (var part in (string[])["elements", "questions", "coverage", "stages", "crosswalk", "others"])
            Assert.Equal(JsonValueKind.Array, root.GetProperty(part).ValueKind);
    }

    [Fact]
    public void Json_TheSameProgram_GivesTheSameBytes() =>
        Assert.Equal(AssessmentJson.Write(s_assessor.Assess(Program)), AssessmentJson.Write(s_assessor.Assess(Program)));

    [Fact]
    public void Report_SaysEvidenceBeforeVerdictsAndWhatMustBeSaid()
    {
        var html = Html([s_assessor.Assess(Program)], "made-up");
        Assert.InRange(
            html.IndexOf("Evidence first", StringComparison.Ordinal),
            0,
            html.IndexOf("The six elements</h3>", StringComparison.Ordinal)
        );
        Assert.Contains("These data are made-up", html, StringComparison.Ordinal);
        Assert.Contains("not an accreditation", html, StringComparison.Ordinal);
        Assert.Contains("USDOL/ETA has not approved, endorsed, or tested", html, StringComparison.Ordinal);
        Assert.All(AssessmentWords.Elements, name => Assert.Contains(name, html, StringComparison.Ordinal));
        Assert.DoesNotContain("Changes that would meet", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>bold & brave</b>", "&lt;b&gt;bold &amp; brave&lt;/b&gt;")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("</td></table><iframe src=x>", "&lt;/td&gt;&lt;/table&gt;&lt;iframe src=x&gt;")]
    public void Report_NamesWithMarkup_AreEncoded(string name, string encoded)
    {
        var html = Html([s_assessor.Assess(Program with { Name = name, Provider = name })], "");
        Assert.Contains(encoded, html, StringComparison.Ordinal);
        Assert.DoesNotContain(name, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_ACredentialDodAccepts_IsNotCalledValidatedByEmployers()
    {
        var finding = Program.With("credential-offered", "a-plus").Says("3a.credential-validated-for-target");
        var text = new AssessmentWords(MadeUp).Finding(finding);
        Assert.Contains(
            "Found: A plus (accepted by DoD 8140 for a work role, which is not validation by employers);",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Report_ItsSections_AreThePartsOfTheJson()
    {
        var assessed = s_assessor.Assess([Program.With("follow-up-months", "", "3"), Program with { Id = "T-2" }]);
        using var json = JsonDocument.Parse(AssessmentJson.Write(assessed[0]));
        var parts = json.RootElement.EnumerateObject().Select(p => p.Name).Except(["name", "asOf", "policies", "indicators"]);
        Assert.Equal(
            parts.Order(StringComparer.Ordinal),
            new ProgramReport(MadeUp)
                .Program(assessed[0])
                .Select(s => s.Part)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Report_SeveralPrograms_HasEachInFullAndAnOverview()
    {
        var html = Html(s_assessor.Assess([Program, Program with { Id = "T-2" }]), "");
        Assert.Contains("id=\"T-1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"T-2\"", html, StringComparison.Ordinal);
        Assert.Contains("Beside the other programs", html, StringComparison.Ordinal);
    }
}
