using System.Diagnostics;
using System.Text.RegularExpressions;
using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Batch;

/// <summary>`advance batch` through the command line: exit codes, refusals, and folders it may not touch.</summary>
public class BatchTests
{
    [Fact]
    public void Batch_FinishedRunAgain_DoesNothingAndSaysSo_ChangedOptionsAreRefused()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 40);
        var run = Path.Combine(folder.Path, "run");
        var first = Advance.Run("batch", "--cohort", cohort, "--out", run, "--chunk", "15");
        Assert.Equal((0, string.Empty), (first.ExitCode, first.Error));
        Assert.Contains("40 rows in, 40 participants scored, 0 rejected", first.Output, StringComparison.Ordinal);
        var before = RunFiles.Of(run);
        Assert.Equal(
            ["manifest.json", "notes.csv", "part-000000.parquet", "part-000001.parquet", "part-000002.parquet", "rejects.csv", "run.lock"],
            before.Keys.Where(k => k is not ("report.html" or "sources.json" or "summary.json" or "thin.csv"))
        );

        var again = Advance.Run("batch", "--cohort", cohort, "--out", run, "--chunk", "15", "--workers", "1");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("already finished; nothing to do", again.Output, StringComparison.Ordinal);

        var otherTop = Advance.Run("batch", "--cohort", cohort, "--out", run, "--chunk", "15", "--top", "3");
        Refused(otherTop, "top 10, now 3");
        File.AppendAllText(Path.Combine(cohort, "participants.csv"), "X-1,simulated\n");
        Refused(Advance.Run("batch", "--cohort", cohort, "--out", run, "--chunk", "15"), "input participants.csv");

        var after = RunFiles.Of(run);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }

    [Fact]
    public void Batch_AsOf_IsPinnedAndManifestHasNoTimeAndNoHost()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 5);
        var run = Path.Combine(folder.Path, "run");
        Assert.Equal(0, Advance.Run("batch", "--cohort", cohort, "--out", run, "--as-of", "2026-11-02", "--format", "jsonl").ExitCode);
        var manifest = File.ReadAllText(Path.Combine(run, "manifest.json"));
        Assert.Contains("\"as_of\": \"2026-11-02\"", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Environment.MachineName,
            manifest.Replace("manifest", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch(new Regex(@"\d\d:\d\d:\d\d"), manifest);
        var log = File.ReadAllText(Path.Combine(run, "run.log"));
        Assert.Matches(new Regex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ started run [0-9a-f]{16} on "), log);
        Assert.Contains(" per second", log, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_BadRows_Exits4AndListsEach()
    {
        using var folder = new TemporaryFolder();
        var cohort = folder.File(
            "participants.csv",
            "participant,marked,work\nA,made-up,none\nB,made-up,15-9999.00|2024-01-01\nA,made-up,none\n"
        );
        var run = Path.Combine(folder.Path, "run");
        var result = Advance.Run("batch", "--cohort", cohort, "--out", run, "--as-of", "2026-10-01", "--format", "csv");
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("3 rows in, 1 participants scored, 2 rejected", result.Output, StringComparison.Ordinal);
        var rejects = File.ReadAllLines(Path.Combine(run, "rejects.csv"));
        Assert.Equal("file,row,participant,column,found,needed,remedy", rejects[0]);
        Assert.StartsWith("participants.csv,3,B,work,'15-9999.00',an occupation ", rejects[1], StringComparison.Ordinal);
        Assert.StartsWith("participants.csv,4,A,participant,'A' again; it first appears on line 2,", rejects[2], StringComparison.Ordinal);
        Assert.Equal(4, Advance.Run("batch", "--cohort", cohort, "--out", run, "--as-of", "2026-10-01", "--format", "csv").ExitCode);
    }

    [Theory]
    [InlineData("--workers", "0")]
    [InlineData("--chunk", "0")]
    [InlineData("--chunk", "50001")]
    [InlineData("--top", "101")]
    [InlineData("--hide-below", "0")]
    public void Batch_OptionOutOfBounds_Exits3AndMakesNoFolder(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var run = Path.Combine(folder.Path, "run");
        Refused(Advance.Run("batch", "--cohort", folder.Path, "--out", run, option, value), value);
        Assert.False(Directory.Exists(run));
    }

    [Fact]
    public void Batch_EmptyCohort_Exits3AndMakesNoFolder()
    {
        using var folder = new TemporaryFolder();
        var run = Path.Combine(folder.Path, "run");
        Refused(Advance.Run("batch", "--cohort", folder.File("participants.csv", "participant,marked\n"), "--out", run), "no participant");
        Assert.False(Directory.Exists(run));
    }

    [Fact]
    public void Batch_FolderOfSomethingElse_IsRefusedAndLeftAlone()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 3);
        var before = Directory.GetFiles(cohort).Order(StringComparer.Ordinal).ToList();
        Refused(Advance.Run("batch", "--cohort", cohort, "--out", cohort), "advancement-cohort/1");
        Assert.Equal(before, Directory.GetFiles(cohort).Order(StringComparer.Ordinal));
        folder.File("other.txt", "x");
        Refused(Advance.Run("batch", "--cohort", cohort, "--out", folder.Path), "but no run");
    }

    [Fact]
    public void Batch_FolderThatCannotBeWritten_Exits3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc, which nobody can write, is on Linux only");
        using var folder = new TemporaryFolder();
        Refused(Advance.Run("batch", "--cohort", RunFiles.Cohort(folder, 3), "--out", "/proc/advance-batch"), "/proc/advance-batch");
    }

    [Fact]
    public void Batch_PlanThatIsNoPlan_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 3);
        var run = Path.Combine(folder.Path, "run");
        Directory.CreateDirectory(run);
        File.WriteAllText(Path.Combine(run, "pinned.json"), "{}");
        Refused(Advance.Run("batch", "--cohort", cohort, "--out", run), "that a batch run did not write");
    }

    [Fact]
    public async Task Batch_CtrlC_Exits130LeavesNoHalfFile_AndGoesOnToTheSameBytes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 300);
        string[] options = ["--chunk", "10", "--top", "30", "--reasons", "json", "--format", "jsonl"];
        var run = Path.Combine(folder.Path, "run");
        using (var process = AdvanceProcess.Start(["batch", "--cohort", cohort, "--out", run, .. options]))
        {
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            while (!process.HasExited && !RunFiles.HasPart(run))
                await Task.Delay(1, TestContext.Current.CancellationToken);
            using (var signal = Process.Start("kill", ["-INT", $"{process.Id}"]))
                await signal.WaitForExitAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(130, process.ExitCode);
            Assert.Contains("stopped", await error, StringComparison.Ordinal);
            Assert.Empty(await output);
        }

        Assert.Empty(Directory.GetFiles(run, "*.partial", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(run, "manifest.json")));
        Assert.Equal(0, Advance.Run(["batch", "--cohort", cohort, "--out", run, .. options]).ExitCode);
        var unbroken = Path.Combine(folder.Path, "unbroken");
        Assert.Equal(0, Advance.Run(["batch", "--cohort", cohort, "--out", unbroken, .. options]).ExitCode);
        RunFiles.AssertEqual(unbroken, run);
    }

    private static void Refused(Advance.Result result, string found)
    {
        Assert.Equal(3, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(found, line, StringComparison.Ordinal);
        Assert.Contains("needed: ", line, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
