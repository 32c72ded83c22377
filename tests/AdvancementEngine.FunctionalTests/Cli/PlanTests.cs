namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Bad input of <c>advance plan</c>, through a real process: one line that says what to do, never exit code 0 or 1.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("--years", "0")]
    [InlineData("--years", "-3")]
    [InlineData("--years", "1000")]
    [InlineData("--paths", "0")]
    [InlineData("--paths", "1000000")]
    [InlineData("--language", "xx")]
    [InlineData("--format", "xml")]
    [InlineData("--to", "underwater basket weaver")]
    [InlineData("--to", "15-9999.00")]
    [InlineData("--participant", "P-0001")]
    public void Plan_BadOption_IsRefusedWithOneLine(string option, string value)
    {
        string[] who = option == "--participant" ? [] : ["--participant", "P-001"];
        var result = Advance.Run(["plan", .. who, option, value]);
        Assert.True(result.ExitCode is 2 or 3, $"exit {result.ExitCode}: {result.Error}");
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Plan_SinceAFileThatIsNoPlan_IsRefusedWithOneLine()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{\"participant\":\"P-002\"}");
        var result = Advance.Run("plan", "--participant", "P-001", "--since", file);
        File.Delete(file);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("needed:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_SinceAFileThatIsNotThere_IsRefusedWithOneLine()
    {
        var result = Advance.Run("plan", "--participant", "P-001", "--since", "/no/such/plan.json");
        Assert.Equal(3, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
