namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>`advance new cohort` and `advance simulate` through a real process.</summary>
public class CohortVerbsTests
{
    [Theory]
    [InlineData("new", "cohort")]
    [InlineData("simulate", "--participants", "5", "--seed", "1", "--out")]
    public void Write_IntoAFolderThatIsNotEmpty_Exits3AndTouchesNothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.File("kept.txt", "x");
        var result = Advance.Run([.. arguments, folder.Path]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("kept.txt", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("10000000")]
    [InlineData("many")]
    public void Simulate_WrongNumber_Exits2(string participants)
    {
        using var folder = new TemporaryFolder();
        var result = Advance.Run("simulate", "--participants", participants, "--seed", "1", "--out", Path.Combine(folder.Path, "s"));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Simulate_SameSeed_SameBytes()
    {
        using var folder = new TemporaryFolder();
        string[] cohorts = [Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b")];
        foreach (var cohort in cohorts) Assert.Equal(0, Advance.Run("simulate", "--participants", "50", "--seed", "7", "--out", cohort).ExitCode);
        foreach (var file in Directory.GetFiles(cohorts[0])) Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(cohorts[1], Path.GetFileName(file))));
    }
}
