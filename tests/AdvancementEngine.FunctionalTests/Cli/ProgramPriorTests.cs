using System.Text.Json;
using AdvancementEngine.Data.Priors;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary><c>advance programs prior</c> over made-up provider outcomes.</summary>
public class ProgramPriorTests
{
    [Fact]
    public void Prior_EnoughProviders_IsShownWithItsErrorAndWithoutAnyOccupation()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Enumerable.Range(1, 12).Select(p => Row(p, "110901", $"0.{p:00}")));
        var table = Advance.Run("programs", "prior", "--from", folder.Path);
        Assert.Equal((0, string.Empty), (table.ExitCode, table.Error));
        foreach (
            var text in (string[])
                ["11.0901", "Cohort: not stated", "mean error for a provider left out", "with the field mean", "suppressed"]
        )
            Assert.Contains(text, table.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(
            Advance.Run("programs", "prior", "--from", folder.Path, "--field", "11.0901", "--format", "json").Output
        );
        var measure = json.RootElement.GetProperty("measures")[0];
        Assert.Equal(
            (12, 0.065),
            (measure.GetProperty("figuresOfField").GetInt32(), measure.GetProperty("priors")[0].GetProperty("median").GetDouble())
        );
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("cohort").ValueKind);
    }

    [Theory]
    [InlineData("15-1232", "not an occupation code")]
    [InlineData("12", "no figures for field 12")]
    public void Prior_NoFieldOfTheFigures_Exits3WithTheRemedy(string field, string says)
    {
        using var folder = new TemporaryFolder();
        Write(folder, [Row(1, "110901", "0.5")]);
        var result = Advance.Run("programs", "prior", "--from", folder.Path, "--field", field);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prior_ABadCell_IsListedAndTheExitCodeSaysSo()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Enumerable.Range(1, 12).Select(p => Row(p, "110901", p == 3 ? "1.5" : "0.5")));
        var result = Advance.Run("programs", "prior", "--from", folder.Path);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains($"{ProviderOutcomes.FileName}:4: column 'PerEmployed2'", result.Error, StringComparison.Ordinal);
    }

    private static string Row(int provider, string field, string employed) =>
        $"{provider},{field},{employed},10,{string.Join(',', ProviderOutcomes.Measures.Skip(1).Select(m => "-99999,0"))}";

    private static void Write(TemporaryFolder folder, IEnumerable<string> rows) =>
        folder.File(
            ProviderOutcomes.FileName,
            "providerid,cipcode,"
                + string.Join(',', ProviderOutcomes.Measures.Select(m => $"{m.Column},{m.People}"))
                + "\n"
                + string.Concat(rows.Select(r => r + "\n"))
        );
}
