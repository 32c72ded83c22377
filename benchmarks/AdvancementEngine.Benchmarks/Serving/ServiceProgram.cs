using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Benchmarks.Serving;

/// <summary>The service's release build, as a separate process that stores its records in its own folder.</summary>
internal sealed partial class ServiceProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("service-load-");
    private readonly Process _process;

    public ServiceProgram(string program, params string[] settings)
    {
        _process = Process.Start(
            new ProcessStartInfo(
                program,
                ["--urls", "http://127.0.0.1:0", "--Service:Store", Path.Combine(_folder.FullName, "store.db"), .. settings]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        Address = Read();
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>Address for gRPC.</summary>
    public string Address { get; }

    /// <summary>CPU time used so far.</summary>
    public TimeSpan Processor => Fresh().TotalProcessorTime;

    /// <summary>Memory used, in bytes.</summary>
    public long Memory => Fresh().WorkingSet64;

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(true);
    }

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }

    private string Read()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (Serving.Match(line) is { Success: true } found)
                return found.Groups[1].Value;
        }

        throw new InvalidOperationException("the service did not start; needed: the path of its release build");
    }

    [GeneratedRegex(@"Serving advancement\.v1 on (http://\S+)")]
    private static partial Regex Serving { get; }
}
