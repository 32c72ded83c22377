using System.Diagnostics;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>The examples in other languages, run as they are against the real service.</summary>
public sealed class ExampleTests(ServiceFixture service) : IDisposable
{
    private static readonly string s_root = Root();

    [Fact]
    public void Node_Json_RanksRecordsAndSaysWhichFieldIsWrong()
    {
        Need("node", "--version");
        var result = Run("node", Path.Combine(s_root, "examples", "node", "rank.mjs"), service.Process.JsonAddress);
        Assert.True(result.Code == 0, result.Text);
        var lines = result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("1. ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("recorded", lines[3], StringComparison.Ordinal);
        Assert.Contains("evidences", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Node_Grpc_Ranks()
    {
        Need("node", "--version");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(s_root, "examples", "node", "node_modules")),
            "its packages are not there: npm install --prefix examples/node"
        );
        var result = Run("node", Path.Combine(s_root, "examples", "node", "rank-grpc.mjs"), new Uri(service.Process.Address).Authority);
        Assert.True(result.Code == 0, result.Text);
        Assert.Contains("3. ", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Grpcurl_ByReflection_Ranks()
    {
        Need("grpcurl", "-version");
        var result = Run("bash", Path.Combine(s_root, "examples", "grpcurl", "rank.sh"), new Uri(service.Process.Address).Authority);
        Assert.True(result.Code == 0, result.Text);
        Assert.Contains("\"digest\"", result.Text, StringComparison.Ordinal);
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private static void Need(string program, string version)
    {
        try
        {
            Run(program, version);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed");
        }
    }

    private static (int Code, string Text) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AdvancementEngine.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the repository's root was not found above the tests");
    }
}
