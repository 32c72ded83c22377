using System.Diagnostics;
using System.Text.Json.Nodes;
using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Benchmarks;

/// <summary>The benchmarks' comparison of two results, as a maintainer runs it before a change lands.</summary>
public class CompareTests
{
    private static readonly string s_root = FindRoot();

    private static string Committed =>
        Directory
            .GetFiles(Path.Combine(s_root, "benchmarks", "results"), "short.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First();

    [Fact]
    public void Compare_ResultWithItself_IsNoRegression()
    {
        var (code, output) = Compare(Committed, Committed);
        Assert.Equal(0, code);
        Assert.Contains(", 0 worse by more than", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OneRatioAFifthWorse_FailsAndNamesIt()
    {
        using var folder = new TemporaryFolder();
        var (code, output) = Compare(Committed, folder.File("worse.json", Worse(0.8)));
        Assert.Equal(1, code);
        Assert.Contains("WORSE", output, StringComparison.Ordinal);
        Assert.Contains("1 worse by more than", output, StringComparison.Ordinal);
        Assert.Equal(0, Compare(Committed, folder.File("worse.json", Worse(0.8)), "--tolerance", "0.25").Code);
    }

    [Theory]
    [InlineData("{", "needed: a result written by this program")]
    [InlineData("{\"entries\": []}", "needed")]
    public void Compare_FileThatIsNoResult_IsRefused(string content, string said)
    {
        using var folder = new TemporaryFolder();
        var (code, output) = Compare(Committed, folder.File("broken.json", content));
        Assert.Equal(2, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_ToleranceThatIsNoShare_IsRefused() => Assert.Equal(2, Compare(Committed, Committed, "--tolerance", "often").Code);

    private static string Worse(double times)
    {
        var result = JsonNode.Parse(File.ReadAllText(Committed))!;
        var ratios = result["entries"]!.AsArray().Select(e => e!["ratios"]!.AsObject()).First(r => r.Count > 0);
        var (name, value) = ratios.First();
        ratios[name] = value!.GetValue<double>() * times;
        return result.ToJsonString();
    }

    private static (int Code, string Output) Compare(params string[] arguments)
    {
        // The tests' own folder ends in its configuration and framework; the benchmarks' does too.
        var built = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(
            s_root,
            "benchmarks",
            "AdvancementEngine.Benchmarks",
            "bin",
            built.Parent!.Name,
            built.Name,
            "AdvancementEngine.Benchmarks.dll"
        );
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, "compare", .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
                return folder.FullName;
        throw new InvalidOperationException(
            "the tests do not run inside the repository; needed: a folder with AdvancementEngine.sln above them"
        );
    }
}
