using System.Text;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Which assemblies a verb loads, as the runtime itself reports it.</summary>
public class LoadedAssembliesTests
{
    // The runtime's own events: keyword 8 is the loader, names are UTF-16.
    private const string Loader = "Microsoft-Windows-DotNETRuntime:0x8:4";

    [Fact]
    public void Rank_DemoCohort_LoadsNoMlNet()
    {
        var loaded = Loaded("rank", "--format", "json");
        Assert.Contains("NRules.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.ML", loaded, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_DemoCohort_LoadsNoMlNet()
    {
        using var folder = new TemporaryFolder();
        var loaded = Loaded(
            "batch",
            "--cohort",
            Path.Combine(AppContext.BaseDirectory, "data", "demo"),
            "--out",
            Path.Combine(folder.Path, "run")
        );
        Assert.Contains("DuckDB.NET.Data.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.ML", loaded, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_WhoseCardNamesMlNet_IsSeenToLoadIt()
    {
        using var folder = new TemporaryFolder();
        var options = folder.File(
            "o.json",
            """{ "content": { "profileRows": 5, "stepRows": 5 }, "softmax": { "rank": 2, "epochs": 1 } }"""
        );
        Assert.Contains(
            "Microsoft.ML",
            Loaded("train", "--out", Path.Combine(folder.Path, "model"), "--options", options),
            StringComparison.Ordinal
        );
    }

    private static string Loaded(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var trace = Path.Combine(folder.Path, "trace.nettrace");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeConfig"] = Loader,
            ["DOTNET_EventPipeOutputPath"] = trace,
        };
        var result = AdvanceProcess.RunWith(environment, null, arguments);
        Assert.True(result.ExitCode == 0, result.Error);

        // A name may start at an odd byte, so the file is read both ways.
        var bytes = File.ReadAllBytes(trace);
        return Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1);
    }
}
