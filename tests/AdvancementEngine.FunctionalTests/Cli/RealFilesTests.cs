namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Nothing that was in a file vanishes, and what cannot be read is named, through the command line.</summary>
public class RealFilesTests
{
    private static TemporaryFolder Cohort(string text)
    {
        var folder = new TemporaryFolder();
        folder.File("participants.csv", "participant,marked,program\nM-01,made-up,MU-1\n");
        folder.File("programs.csv", $"program,marked,name,targets\nMU-1,made-up,Made-up program,{text}|stated;15-1232.00|stated\n");
        folder.File("partners.csv", $"program,partner,name,kind,occupations\nMU-1,a,Made-up partner,it-employer,{text}\n");
        folder.File(
            "program_facts.csv",
            $"program,fact,about,date\nMU-1,taught,{text},2025-01-01\nMU-1,credential-offered,{text},2025-01-01\n"
        );
        return folder;
    }

    [Theory]
    [InlineData("wiring of made-up offices")]
    [InlineData("gadget keeper")]
    [InlineData("Zzyzx badge")]
    public void ProgramTexts_ThatMatchNothing_AreListedByRankAssessAndBatch(string text)
    {
        using var folder = Cohort(text);
        using var output = new TemporaryFolder();
        var run = Path.Combine(output.Path, "run");
        Assert.Equal(4, Count(Advance.Run("rank", "--cohort", folder.Path, "--as-of", "2026-10-01").Error, text));
        Assert.Equal(4, Count(Advance.Run("assess", "--programs", folder.Path, "--as-of", "2026-10-01").Error, text));
        Assert.Equal(0, Advance.Run("batch", "--cohort", folder.Path, "--as-of", "2026-10-01", "--out", run).ExitCode);
        Assert.Equal(4, Count(File.ReadAllText(Path.Combine(run, "notes.csv")), "," + text + ","));
    }

    [Theory]
    [InlineData("rank", "--kind", "7")]
    [InlineData("rank", "--kind", "-1")]
    [InlineData("rank", "--format", "5")]
    [InlineData("assess", "--format", "1")]
    [InlineData("rank", "--as-of", "9999-12-31")]
    [InlineData("rank", "--as-of", "1939-12-31")]
    [InlineData("assess", "--as-of", "0001-01-01")]
    [InlineData("navigate", "--as-of", "3000-01-01")]
    public void Option_NumberForANameOrADayOutsideTheCalendar_Exits2NamingWhatIsNeeded(params string[] arguments)
    {
        var result = Advance.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("needed", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("participants.xlsx", new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0 }, "CSV UTF-8")]
    [InlineData("participants.csv", new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "gunzip")]
    [InlineData("participants.parquet", new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0 }, "CSV UTF-8")]
    public void Cohort_OfAnotherFormat_Exits3WithTheRemedy(string name, byte[] bytes, string remedy)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, name), bytes);
        var result = Advance.Run("rank", "--cohort", folder.Path);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(remedy, result.Error, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split('\n').Count(line => line.Contains(part, StringComparison.Ordinal));
}
