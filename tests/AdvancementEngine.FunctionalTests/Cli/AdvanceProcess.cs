using System.Diagnostics;
using System.Text;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Runs <c>advance</c> as its users do, a real process: for what only one has, a working folder, variables of the environment,
/// signals, locks against others. The rest asks <see cref="Advance"/>.</summary>
internal static class AdvanceProcess
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "advance.dll");

    public static Advance.Result Run(params string[] arguments) => RunIn(null, arguments);

    public static Advance.Result RunIn(string? folder, params string[] arguments) => RunWith([], folder, arguments);

    public static Advance.Result RunWith(
        IEnumerable<KeyValuePair<string, string>> environment,
        string? folder,
        params string[] arguments
    )
    {
        using var process = StartIn(folder, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Advance.Patience))
        {
            process.Kill(true);
            throw new TimeoutException("advance did not end in two minutes");
        }

        return new Advance.Result(process.ExitCode, output, error.GetAwaiter().GetResult());
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
