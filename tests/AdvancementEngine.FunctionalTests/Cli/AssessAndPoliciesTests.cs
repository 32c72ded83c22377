using System.Text.Json;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>`advance assess` and `advance policies` through the command line.</summary>
public class AssessAndPoliciesTests
{
    private const string LocalRule = """
        {
          "version": 1,
          "rules": [
            {
              "code": "local.drivers-license", "summary": "A driver's license is asked here.",
              "fact": "drivers-license", "comparison": "equals", "value": "held",
              "effect": "later", "remedy": "Ask the front desk about driving lessons."
            }
          ]
        }
        """;

    [Fact]
    public void Assess_DemoPrograms_PrintsOneJsonLineEach()
    {
        var result = Advance.Run("assess", "--format", "json");
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(
            lines,
            line =>
            {
                using var json = JsonDocument.Parse(line);
                Assert.Equal(16, json.RootElement.GetProperty("indicators").GetInt32());
                Assert.Equal("2026-10-01", json.RootElement.GetProperty("asOf").GetString());
            }
        );
    }

    [Fact]
    public void Assess_WithAReport_WritesOneFileForEveryProgram()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.html");
        var result = Advance.Run("assess", "--report", path);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("made-up", result.Output, StringComparison.Ordinal);
        var html = File.ReadAllText(path);
        Assert.All(["PRG-1", "PRG-2", "PRG-3"], id => Assert.Contains($"<section id=\"{id}\">", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_UnknownProgram_Exits3AndNamesTheNearest()
    {
        var result = Advance.Run("assess", "--program", "PRG-11");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("did you mean 'PRG-1'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FolderWithoutPrograms_Exits3()
    {
        using var folder = new TemporaryFolder();
        var result = Advance.Run("assess", "--programs", folder.Path);
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("advance: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts", "drivers-license")]
    [InlineData("list", "readiness.experience")]
    [InlineData("document", "# Policies")]
    public void Policies_EachView_NamesWhatItLists(string view, string expected)
    {
        var result = Advance.Run("policies", view);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_FactsAsJson_GivesTypesAndUnits()
    {
        var result = Advance.Run("policies", "facts", "--format", "json");
        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var typing = json
            .RootElement.GetProperty("participantFacts")
            .EnumerateArray()
            .Single(f => f.GetProperty("name").GetString() == "typing-speed");
        Assert.Equal(
            ("NUMBER", "words a minute"),
            (typing.GetProperty("value").GetProperty("type").GetString(), typing.GetProperty("value").GetProperty("unit").GetString())
        );
        Assert.Contains(
            json.RootElement.GetProperty("programFacts").EnumerateArray(),
            f => f.GetProperty("name").GetString() == "agreement"
        );
    }

    [Fact]
    public void Rank_WithALocalRule_ChangesTheResultAsWritten()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(AppContext.BaseDirectory, "models", "content")),
            "no model is shipped in this checkout"
        );
        using var folder = new TemporaryFolder();
        var file = folder.File("local.json", LocalRule);
        Assert.Equal(0, Advance.Run("policies", "check", file).ExitCode);
        var with = Advance.Run("rank", "--participant", "P-001", "--format", "json", "--top", "3", "--policies", file);
        var without = Advance.Run("rank", "--participant", "P-001", "--format", "json", "--top", "3");
        Assert.Equal((0, 0), (with.ExitCode, without.ExitCode));
        Assert.Contains("\"local.drivers-license\"", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("local.drivers-license", without.Output, StringComparison.Ordinal);
        Assert.NotEqual(Policies(without.Output), Policies(with.Output));
    }

    [Fact]
    public void Rank_WithABrokenPolicyFile_Exits3WithLineAndRemedy()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(
            "local.json",
            LocalRule.Replace("drivers-license\", \"comparison", "drivers-licence\", \"comparison", StringComparison.Ordinal)
        );
        var result = Advance.Run("rank", "--policies", file);
        Assert.Equal(3, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("local.json:6: found fact 'drivers-licence'", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'drivers-license'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Navigate_DemoCohort_NamesAnActivityForEveryParticipantWithATarget()
    {
        var result = Advance.Run("navigate", "--format", "json");
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(25, lines.Length);
        var hosted = 0;
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var (target, stage) = (json.RootElement.GetProperty("target").GetString(), json.RootElement.GetProperty("reached").GetString());
            Assert.Equal(target is null || stage == "EXPERIENCE", json.RootElement.GetProperty("activity").GetString() is null);
            hosted += json.RootElement.GetProperty("hosts").GetArrayLength() > 0 ? 1 : 0;
        }

        Assert.InRange(hosted, 1, 25);
    }

    [Fact]
    public void Navigate_UnknownTarget_Exits3AndNamesTheNearest()
    {
        var result = Advance.Run("navigate", "--target", "15-1232.0");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("write '15-1232.00'", result.Error, StringComparison.Ordinal);
    }

    private static string? Policies(string line)
    {
        using var json = JsonDocument.Parse(line.Split('\n')[0]);
        return json.RootElement.GetProperty("bundle").GetProperty("policies").GetString();
    }
}
