namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Every kind of bad input: one line with found, needed and remedy, and the documented exit code.</summary>
public class BadInputTests
{
    private const string Header = "participant,marked,education,work,evidence\n";
    private const string Good =
        "X-1,made-up,,15-1232.00|2024-01-01||record,technology:microsoft-active-directory|used|2025-01-01|record;"
        + "skill:2.A.1.b|assessed|2025-01-01|record;knowledge:2.C.3.a|used|2025-01-01|record\n";

    [Theory]
    [InlineData("nonsense")]
    [InlineData("rank", "--nonsense")]
    [InlineData("rank", "--format", "nonsense")]
    [InlineData("rank", "--as-of", "yesterday")]
    public void CommandLine_NotUnderstood_Exits2(params string[] arguments)
    {
        var result = Advance.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("advance: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--cohort", "no-such-folder")]
    [InlineData("--catalog", "no-such-folder")]
    [InlineData("--model", "no-such-folder")]
    [InlineData("--participant", "P-01")]
    [InlineData("--top", "0")]
    [InlineData("--top", "101")]
    public void Rank_UnusableArgument_Exits3WithOneLine(string option, string value)
    {
        var result = Advance.Run("rank", option, value);
        Assert.Equal(3, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("advance: ", line, StringComparison.Ordinal);
        Assert.Contains("needed", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("plan")]
    public void Participant_OfARejectedRow_IsSaidToBeRejectedAndWhere(string verb)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("participants.csv", Header + Good + "X-2,made-up,,15-9999.00|2024-01-01||record,\n");
        var result = Advance.Run(verb, "--cohort", file, "--as-of", "2026-10-01", "--participant", "X-2");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("participants.csv:3: found participant 'X-2' in a row that was rejected", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-2,made-up,,15-9999.00|2024-01-01||record,", "work", "15-9999.00")]
    [InlineData("X-2,made-up,,15-1232.00|2027-01-01||record,", "work", "2027-01-01")]
    [InlineData("X-2,made-up,,15-1232.00|not-a-day||record,", "work", "not-a-day")]
    [InlineData("X-1,made-up,,none,", "participant", "X-1")]
    [InlineData("X-2,made-up,\"open,none,", null, "quote")]
    [InlineData("X-2,made-up", null, "2")]
    public void Rank_OneBadRow_RanksTheOthersAndExits4(string row, string? column, string found)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("participants.csv", Header + Good + row + "\n" + Good.Replace("X-1", "X-3", StringComparison.Ordinal));
        var result = Advance.Run("rank", "--cohort", file, "--as-of", "2026-10-01", "--format", "json", "--top", "1");
        Assert.Equal(4, result.ExitCode);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("X-3", result.Output, StringComparison.Ordinal);
        var line = result.Error.Split('\n').First(l => l.Contains(":3:", StringComparison.Ordinal));
        if (column is not null)
            Assert.Contains($"column '{column}'", line, StringComparison.Ordinal);
        Assert.Contains(found, line, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("needed:", line, StringComparison.Ordinal);
        Assert.Contains("3 rows read, 2 ranked, 1 rejected", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_EmptyCohort_Exits3()
    {
        using var folder = new TemporaryFolder();
        var result = Advance.Run("rank", "--cohort", folder.File("participants.csv", Header));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("no participant", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_WrongColumn_Exits3AndNamesTheNearest()
    {
        using var folder = new TemporaryFolder();
        var result = Advance.Run(
            "rank",
            "--cohort",
            folder.File("participants.csv", Header.Replace("education", "educatoin", StringComparison.Ordinal) + Good)
        );
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("educatoin", result.Error, StringComparison.Ordinal);
        Assert.Contains("education", result.Error.Replace("educatoin", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_Utf16_Exits3WithTheRemedy()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "participants.csv");
        File.WriteAllText(path, Header + Good, System.Text.Encoding.Unicode);
        var result = Advance.Run("rank", "--cohort", path);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("altered")]
    [InlineData("empty")]
    public void Rank_BrokenModelFile_Exits3(string how)
    {
        using var folder = new TemporaryFolder();
        Copy(Path.Combine(AppContext.BaseDirectory, "models", "content"), folder.Path);
        var file = Directory.GetFiles(folder.Path, "*.aefm").Single();
        var bytes = File.ReadAllBytes(file);
        if (how == "altered")
            bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(
            file,
            how == "cut" ? bytes[..(bytes.Length / 2)]
                : how == "empty" ? []
                : bytes
        );
        var result = Advance.Run("rank", "--model", folder.Path);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(Path.GetFileName(file), result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Rank_CatalogOfAnotherModel_Exits3()
    {
        using var folder = new TemporaryFolder();
        Copy(Path.Combine(AppContext.BaseDirectory, "models", "content"), folder.Path);
        var manifest = Path.Combine(folder.Path, "manifest.json");
        var text = File.ReadAllText(manifest);
        var catalog = System.Text.RegularExpressions.Regex.Match(text, "\"catalog\": \"([0-9a-f]{64})\"").Groups[1].Value;
        Assert.Equal(64, catalog.Length);
        var other = text.Replace(catalog, new string('a', 64), StringComparison.Ordinal);
        File.WriteAllText(manifest, other);
        Assert.Contains("was altered after it was written", Advance.Run("rank", "--model", folder.Path).Error, StringComparison.Ordinal);

        // Without a digest, as files of earlier versions are.
        File.WriteAllText(manifest, System.Text.RegularExpressions.Regex.Replace(other, ",\\s*\"digest\": \"[0-9a-f]{64}\"", string.Empty));
        var result = Advance.Run("rank", "--model", folder.Path);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("was trained with catalog", result.Error, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
