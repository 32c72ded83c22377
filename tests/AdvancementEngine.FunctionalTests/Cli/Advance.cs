using System.Diagnostics;
using System.Text;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Runs `advance` as its users do: a real process with arguments, output and an exit code.</summary>
internal static class Advance
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "advance.dll");

    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(params string[] arguments) => RunIn(null, arguments);

    public static Result RunIn(string? folder, params string[] arguments) => RunWith([], folder, arguments);

    public static Result RunWith(IEnumerable<KeyValuePair<string, string>> environment, string? folder, params string[] arguments)
    {
        using var process = StartIn(folder, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(true);
            throw new TimeoutException("advance did not end in two minutes");
        }

        return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it and leaves it running; the caller reads both streams.</summary>
    public static Process Start(params string[] arguments) => StartIn(null, arguments);

    private static Process StartIn(string? folder, string[] arguments, IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(s_program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        return Process.Start(DefaultSignals.Restored(start)) ?? throw new InvalidOperationException("advance did not start");
    }
}

/// <summary>A folder of its own for a test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("advance-test-").FullName;

    public string File(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        System.IO.File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
