using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Benchmarks.Serving;

/// <summary>The service built for release, as a process of its own that keeps its records in a folder of its own.</summary>
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

    /// <summary>Address of gRPC.</summary>
    public string Address { get; }

    /// <summary>Processor time so far.</summary>
    public TimeSpan Processor => Fresh().TotalProcessorTime;

    /// <summary>Bytes of memory it holds.</summary>
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

        throw new InvalidOperationException("the service did not start; needed: the path of its program, built for release");
    }

    [GeneratedRegex(@"Serving advancement\.v1 on (http://\S+)")]
    private static partial Regex Serving { get; }
}
