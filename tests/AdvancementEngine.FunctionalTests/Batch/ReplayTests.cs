using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Batch;

/// <summary>A row of any night: explained in full, replayed, and compared with another night's.</summary>
public class ReplayTests
{
    [Fact]
    public void Explain_AParticipantOfARun_IsWhatRankSays()
    {
        using var folder = new TemporaryFolder();
        var run = Path.Combine(folder.Path, "run");
        Assert.Equal(0, Advance.Run("batch", "--cohort", Demo, "--out", run, "--top", "4", "--chunk", "6").ExitCode);
        foreach (var participant in new[] { "P-001", "P-014" })
        {
            var explained = Advance.Run("explain", "--run", run, "--participant", participant, "--format", "json");
            var ranked = Advance.Run("rank", "--cohort", Demo, "--participant", participant, "--format", "json", "--top", "4");
            Assert.Equal((0, string.Empty), (explained.ExitCode, explained.Error));
            Assert.Equal(ranked.Output, explained.Output);
            // The whole text for people too, down to how names in the row were read.
            var table = Advance.Run("explain", "--run", run, "--participant", participant);
            Assert.Equal(
                Advance.Run("rank", "--cohort", Demo, "--participant", participant, "--top", "4", "--details").Output,
                table.Output
            );
            Assert.Contains("made-up: no real people", table.Output, StringComparison.Ordinal);
            Assert.Contains("digest ", table.Output, StringComparison.Ordinal);
        }

        Assert.Equal(3, Advance.Run("explain", "--run", run, "--participant", "P-999").ExitCode);
    }

    [Fact]
    public void Verify_ARun_IsEqual_AndAnAlteredPartOrInputIsNot()
    {
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 30);
        var run = Path.Combine(folder.Path, "run");
        Assert.Equal(0, Advance.Run("batch", "--cohort", cohort, "--out", run, "--chunk", "12", "--format", "jsonl").ExitCode);
        var equal = Advance.Run("verify", run);
        Assert.Equal((0, string.Empty), (equal.ExitCode, equal.Error));
        Assert.Contains("30 participants of run", equal.Output, StringComparison.Ordinal);

        // A folder of batch runs, a signature and what becomes of it, through the command line.
        var (signed, secret) = (Path.Combine(folder.Path, "signed"), folder.File("secret", new string('s', 32)));
        Assert.Equal(
            0,
            Advance.Run("batch", "--cohort", cohort, "--out", signed, "--chunk", "12", "--format", "jsonl", "--sign-key", secret).ExitCode
        );
        Assert.Contains(
            "all files match; signed with key",
            Advance.Run("verify", signed, "--sign-key", secret).Output,
            StringComparison.Ordinal
        );
        File.AppendAllText(Path.Combine(signed, "signature.json"), " ");
        Assert.Equal(0, Advance.Run("verify", signed, "--sign-key", secret).ExitCode);
        Assert.Equal(5, Advance.Run("verify", signed, "--sign-key", folder.File("other", new string('t', 32))).ExitCode);

        var part = Path.Combine(run, "part-000001.jsonl");
        File.WriteAllText(part, File.ReadAllText(part).Replace("\"rank\":1,", "\"rank\":9,", StringComparison.Ordinal));
        var altered = Advance.Run("verify", run);
        Assert.Equal(5, altered.ExitCode);
        Assert.Contains("its content does not match the manifest", altered.Error, StringComparison.Ordinal);
        Assert.Contains("occupation 1: missing from the run, present in the replay", altered.Error, StringComparison.Ordinal);
        Assert.Equal(0, Advance.Run("verify", Path.Combine(run, "part-000000.jsonl")).ExitCode);

        File.AppendAllText(Path.Combine(cohort, "participants.csv"), "\n");
        var other = Advance.Run("verify", run);
        Assert.Equal(3, other.ExitCode);
        Assert.Contains("different input from the run's: participants.csv", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangesSince_ListsWhoChangedAndWhy()
    {
        using var folder = new TemporaryFolder();
        const string header = "participant,marked,work,evidence\n";
        const string evidence =
            "technology:microsoft-windows|used|2026-08-20|x;technology:microsoft-active-directory|used|2026-08-20|x;"
            + "knowledge:2.C.1.e|used|2026-08-20|x;skill:2.B.3.k|assessed|2026-02-12|x";
        static string Row(string id, string work, string facts) => $"{id},made-up,{work},{facts}\n";
        var monday = folder.File(
            "monday.csv",
            header + Row("STAYS", "none", evidence) + Row("LEARNS", "none", evidence) + Row("LEAVES", "none", evidence)
        );
        var tuesday = folder.File(
            "tuesday.csv",
            header
                + Row("STAYS", "none", evidence)
                + Row("LEARNS", "15-1232.00|2015-01-01||x", evidence + ";technology:linux|used|2026-08-20|x")
                + Row("COMES", "none", evidence)
        );
        string[] runs = [Path.Combine(folder.Path, "run-1"), Path.Combine(folder.Path, "run-2")];
        Assert.Equal(0, Advance.Run("batch", "--cohort", monday, "--out", runs[0], "--as-of", "2026-10-01").ExitCode);
        var result = Advance.Run("batch", "--cohort", tuesday, "--out", runs[1], "--as-of", "2026-10-01", "--changes-since", runs[0]);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        var lines = File.ReadAllLines(Path.Combine(runs[1], "changes.csv"));
        Assert.Equal("participant,program,change,why,first_before,first_now,found", lines[0]);
        Assert.Equal(
            ["LEARNS facts", "COMES not scored in the earlier run", "LEAVES not scored in this run"],
            lines[1..].Select(l => l.Split(',')).Select(c => $"{c[0]} {c[3]}")
        );
        Assert.Equal(
            3,
            Advance.Run("batch", "--cohort", tuesday, "--out", runs[1], "--as-of", "2026-10-01", "--changes-since", folder.Path).ExitCode
        );
    }

    private static string Demo => Path.Combine(AppContext.BaseDirectory, "data", "demo");
}
