namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>`advance new cohort` and `advance simulate` through the command line, and what they write through `advance rank`.</summary>
public class CohortVerbsTests
{
    [Fact]
    public void NewCohort_ThenOneRow_IsRanked()
    {
        using var folder = new TemporaryFolder();
        var cohort = Path.Combine(folder.Path, "mine");
        var made = Advance.Run("new", "cohort", cohort);
        Assert.Equal((0, string.Empty), (made.ExitCode, made.Error));
        var header = File.ReadAllText(Path.Combine(cohort, "participants.csv"));
        var empty = Advance.Run("rank", "--cohort", cohort);
        Assert.Equal(3, empty.ExitCode);
        Assert.Contains("no participant", empty.Error, StringComparison.Ordinal);

        string[] row =
        [
            .. header
                .TrimEnd()
                .Split(',')
                .Select(c =>
                    c switch
                    {
                        "participant" => "X-1",
                        "work" => "help desk technician|2024-01||employer",
                        "credentials" => "A+",
                        "evidence" => "Windows|used; ServiceNow|used; troubleshooting|assessed||supervisor",
                        _ => string.Empty,
                    }
                ),
        ];
        File.AppendAllText(Path.Combine(cohort, "participants.csv"), string.Join(',', row) + "\n");
        var ranked = Advance.Run("rank", "--cohort", cohort, "--as-of", "2026-10-01", "--format", "json", "--matches");
        Assert.Equal(0, ranked.ExitCode);
        Assert.Contains("X-1", Assert.Single(ranked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("'help desk technician' taken for 15-1232.00", ranked.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "cohort")]
    [InlineData("simulate", "--participants", "5", "--seed", "1", "--out")]
    public void Write_IntoAFolderThatIsNotEmpty_Exits3AndTouchesNothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.File("kept.txt", "x");
        var result = Advance.Run([.. arguments, folder.Path]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(
            "kept.txt",
            Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
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
    public void Simulate_SameSeed_SameBytesAndEveryParticipantRanked()
    {
        using var folder = new TemporaryFolder();
        string[] cohorts = [Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b")];
        foreach (var cohort in cohorts)
            Assert.Equal(0, Advance.Run("simulate", "--participants", "50", "--seed", "7", "--out", cohort).ExitCode);
        foreach (var file in Directory.GetFiles(cohorts[0]))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(cohorts[1], Path.GetFileName(file))));
        var ranked = Advance.Run("rank", "--cohort", cohorts[0], "--format", "json", "--top", "1");
        Assert.Equal((0, string.Empty), (ranked.ExitCode, ranked.Error));
        Assert.Equal(50, ranked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Rank_CountsAreNotTheManifests_SaysSoAndDoesNotExit0()
    {
        using var folder = new TemporaryFolder();
        var cohort = Path.Combine(folder.Path, "s");
        Advance.Run("simulate", "--participants", "5", "--seed", "7", "--out", cohort);
        var participants = Path.Combine(cohort, "participants.csv");
        File.WriteAllLines(participants, File.ReadAllLines(participants).SkipLast(1));
        var ranked = Advance.Run("rank", "--cohort", cohort, "--format", "json", "--top", "1");
        Assert.Equal(4, ranked.ExitCode);
        Assert.Contains("5 in the manifest, 4 read", ranked.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("plan", "--participant", "X-1")]
    [InlineData("navigate")]
    [InlineData("batch", "--out", "RUN")]
    public void CohortFolder_AFileThatLooksLikeInput_IsNamedAndExits4(params string[] verb)
    {
        using var folder = new TemporaryFolder();
        var cohort = Directory.CreateDirectory(Path.Combine(folder.Path, "cohort")).FullName;
        const string row = ",made-up,15-1232.00|2024-01-01||record,technology:microsoft-active-directory|used|2025-01-01|record\n";
        folder.File("cohort/participants.csv", "participant,marked,work,evidence\nX-1" + row);
        folder.File("cohort/participants2.csv.gz", "x");
        var arguments = verb.Select(a => a == "RUN" ? Path.Combine(folder.Path, "run") : a);
        var result = Advance.Run([.. arguments, "--cohort", cohort, "--as-of", "2026-10-01"]);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("participants2.csv.gz", result.Error, StringComparison.Ordinal);
        Assert.Contains("needed:", result.Error, StringComparison.Ordinal);
    }
}
