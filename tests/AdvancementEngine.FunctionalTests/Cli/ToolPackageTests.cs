using System.Diagnostics;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>The tool as `dotnet pack` makes it: installed from its folder alone, and run where nothing of a checkout is.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Install_FromThePackedFolder_RanksTheDemoCohort()
    {
        if (Packages() is not { } packages)
        {
            Assert.Skip("not packed: dotnet pack src/AdvancementEngine.Cli -c Release -o artifacts/packages");
            return;
        }

        var config = _folder.File(
            "nuget.config",
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{packages}\" /></packageSources></configuration>"
        );
        var tools = Path.Combine(_folder.Path, "tools");
        var install = Run("dotnet", "tool", "install", "advance", "--tool-path", tools, "--configfile", config, "--no-cache");
        Assert.True(install.Code == 0, install.Text);
        var advance = Path.Combine(tools, OperatingSystem.IsWindows() ? "advance.exe" : "advance");
        var ranked = Run(advance, "rank", "--participant", "P-001", "--format", "json");
        Assert.Equal(0, ranked.Code);
        Assert.Contains("\"participant\":\"P-001\"", ranked.Text, StringComparison.Ordinal);
        Assert.Equal(0, Run(advance, "batch", "--cohort", Path.Combine(AppContext.BaseDirectory, "data", "demo"), "--out", "run").Code);
    }

    private static string? Packages()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "AdvancementEngine.sln")))
                continue;
            var packages = Path.Combine(at.FullName, "artifacts", "packages");
            return Directory.Exists(packages) && Directory.GetFiles(packages, "advance.*.nupkg").Length > 0 ? packages : null;
        }

        return null;
    }

    private (int Code, string Text) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
