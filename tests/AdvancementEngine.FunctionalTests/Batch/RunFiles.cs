using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Batch;

/// <summary>What tests ask of a run's folder.</summary>
internal static class RunFiles
{
    /// <summary>A simulated cohort in a folder.</summary>
    public static string Cohort(TemporaryFolder folder, int participants, int seed = 11)
    {
        var path = Path.Combine(folder.Path, "cohort");
        var result = Advance.Run("simulate", "--participants", $"{participants}", "--seed", $"{seed}", "--out", path);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return path;
    }

    /// <summary>Every file of a run but the log, which alone may differ.</summary>
    public static SortedDictionary<string, byte[]> Of(string run)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(run, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) != "run.log")
                files.Add(Path.GetRelativePath(run, file), File.ReadAllBytes(file));
        }

        return files;
    }

    public static void AssertEqual(string expected, string actual)
    {
        var (one, two) = (Of(expected), Of(actual));
        Assert.Equal(one.Keys, two.Keys);
        Assert.Contains("manifest.json", one.Keys);
        foreach (var (name, bytes) in one)
            Assert.True(bytes.AsSpan().SequenceEqual(two[name]), $"{name} differs");
    }

    // Half written or whole: on a busy machine a half-written one may be there too briefly to be seen.
    public static bool HasPart(string run) => Directory.Exists(run) && Directory.EnumerateFiles(run, "part-*").Any();

    public static bool HasPartial(string run) => Directory.Exists(run) && Directory.EnumerateFiles(run, "part-*.partial").Any();
}
