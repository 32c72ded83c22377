using System.Diagnostics;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Standard streams that are closed or full: the documented exit code comes out, and what was asked for is written in full or said
/// to be lost.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _cohort;

    public StreamTests() => _cohort = _folder.File("participants.csv", "participant,marked\nM-01,made-up\n,made-up\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rank --cohort COHORT --format json", "2>/dev/full", 4)]
    [InlineData("rank --cohort COHORT --format json", "2>&-", 4)]
    [InlineData("rank --cohort COHORT --format json", "<&- 2>&-", 4)]
    [InlineData("batch --cohort COHORT --out OUT", "2>&-", 4)]
    [InlineData("rank --cohort COHORT/none", "2>/dev/full", 3)]
    [InlineData("rnak", "2>/dev/full", 2)]
    public void Error_CannotBeWritten_TheExitCodeIsWhatItWouldBe(string arguments, string redirect, int expected)
    {
        var (code, output, _) = Run(arguments, redirect);
        Assert.Equal(expected, code);
        if (arguments.EndsWith("json", StringComparison.Ordinal))
            Assert.Contains("M-01", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank --cohort COHORT --format json", ">&-")]
    [InlineData("rank --cohort COHORT --format json", ">/dev/full")]
    [InlineData("rank --cohort COHORT", ">/dev/full")]
    [InlineData("policies list", ">&-")]
    public void Output_CannotBeWritten_IsNamedAndExits6(string arguments, string redirect)
    {
        var (code, _, error) = Run(arguments, redirect);
        Assert.Equal(6, code);
        Assert.Contains("advance: standard output: found a stream that", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_OfAFinishedBatchIsFull_TheRunIsFinishedAndTheCodeSaysWhatIsLost()
    {
        Assert.Equal(6, Run("batch --cohort COHORT --out OUT", ">/dev/full").Code);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "run", "manifest.json")));
        Assert.Equal(4, Run("batch --cohort COHORT --out OUT", string.Empty).Code);
    }

    [Theory]
    [InlineData("rnak", "advance: 'rnak' is not a verb of 'advance'; did you mean 'rank'?")]
    [InlineData("models promot", "advance: 'promot' is not a verb of 'advance models'; did you mean 'promote'?")]
    [InlineData("rank --fromat json", "advance: '--fromat' is not an option of 'advance rank'; did you mean '--format'?")]
    [InlineData("rank --format xml", "advance: --format: found 'xml'; needed: table, json, html")]
    public void CommandLine_Mistyped_NamesTheNearest(string arguments, string expected)
    {
        var (code, _, error) = Run(arguments, string.Empty);
        Assert.Equal(2, code);
        Assert.Equal(
            [expected, "advance: see 'advance --help' or 'advance VERB --help'"],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private (int Code, string Output, string Error) Run(string arguments, string redirect)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("needs a POSIX shell");
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "advance.dll")}' "
                + arguments.Replace("COHORT", $"'{_cohort}'", StringComparison.Ordinal).Replace("OUT", "run", StringComparison.Ordinal)
                + $" {redirect}"
        );
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
