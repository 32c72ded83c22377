using System.Diagnostics;
using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Batch;

/// <summary>A batch that is killed again and again ends as one that never was.</summary>
public class KilledBatchTests
{
    private const int Kills = 20;

    // Small chunks of long rows: parts take long to write against how soon the next one comes.
    private static readonly string[] s_options = ["--chunk", "15", "--top", "30", "--reasons", "json"];

    [Fact]
    public async Task Batch_KilledTwentyTimes_EndsWithTheBytesOfAnUnbrokenRun()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 600);
        var unbroken = Path.Combine(folder.Path, "unbroken");
        Assert.Equal(0, Advance.Run(["batch", "--cohort", cohort, "--out", unbroken, "--workers", "2", .. s_options]).ExitCode);

        var broken = Path.Combine(folder.Path, "broken");
        var random = new Random(20);
        var whileWriting = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillOnce(cohort, broken, random, atAPart: kill % 4 != 3, started: kill + 1);
            Assert.False(File.Exists(Path.Combine(broken, "manifest.json")), $"the run was over before kill {kill + 1}");
            if (HitAPart(broken))
                whileWriting++;
        }

        Assert.True(whileWriting >= Kills / 2, $"{whileWriting} of {Kills} kills hit while a part was written or renamed");
        var last = Advance.Run(["batch", "--cohort", cohort, "--out", broken, "--workers", "3", .. s_options]);
        Assert.Equal(0, last.ExitCode);
        RunFiles.AssertEqual(unbroken, broken);
    }

    // Starts the batch, waits until it says in its log that it has begun and then a random while, and sends SIGKILL: half the time
    // and more at the sight of a part being written, else wherever it is.
    private static async Task KillOnce(string cohort, string run, Random random, bool atAPart, int started)
    {
        string[] batch = ["batch", "--cohort", cohort, "--out", run, "--workers", $"{random.Next(1, 4)}", .. s_options];
        using var process = AdvanceProcess.Start(batch);
        var draining = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Until(process, () => Begun(run) >= started);
        await Task.Delay(random.Next(0, 100));
        if (atAPart)
            await Until(process, () => RunFiles.HasPartial(run));
        process.Kill();
        await process.WaitForExitAsync();
        await draining;
    }

    private static int Begun(string run)
    {
        try
        {
            return File.ReadLines(Path.Combine(run, "run.log"))
                .Count(l => l.Contains(" started run ", StringComparison.Ordinal) || l.Contains(" resumed run ", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return 0;
        }
    }

    // A part half-written, or one renamed that the ledger does not know yet.
    private static bool HitAPart(string run) =>
        RunFiles.HasPartial(run)
        || Directory
            .GetFiles(run, "part-*.parquet")
            .Any(part => !File.Exists(Path.Combine(run, "ledger", Path.GetFileNameWithoutExtension(part) + ".json")));

    private static async Task Until(Process process, Func<bool> seen)
    {
        var patience = Stopwatch.StartNew();
        while (!seen())
        {
            if (process.HasExited || patience.Elapsed > TimeSpan.FromMinutes(1))
                return;
            await Task.Delay(1);
        }
    }
}
