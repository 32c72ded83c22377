using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>The service as its operators run it: a real process on a free port, its log read line by line.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> Matches, TaskCompletionSource<string> Found)> _waits = [];
    private readonly HashSet<int> _expectedErrors = [];

    private ServiceProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Folder of what it keeps by default.</summary>
    public required DirectoryInfo Data { get; init; }

    /// <summary>Address of gRPC, once it serves.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Address of JSON.</summary>
    public string JsonAddress { get; private set; } = string.Empty;

    /// <summary>Starts and waits until it serves.</summary>
    public static async Task<ServiceProcess> Start(params string[] options)
    {
        var service = Launch(["--urls", "http://127.0.0.1:0", .. options]);
        service.Address = ServingLine.Match(await service.WaitFor(ServingLine.IsMatch)).Groups[1].Value;
        if (!options.Any(o => o.StartsWith("https:", StringComparison.Ordinal)))
            service.JsonAddress = JsonLine.Match(await service.WaitFor(JsonLine.IsMatch)).Groups[1].Value;
        return service;
    }

    /// <summary>Starts with variables of the environment added, and waits until it serves.</summary>
    public static async Task<ServiceProcess> StartIn(Dictionary<string, string> environment, params string[] options)
    {
        var service = Launch(["--urls", "http://127.0.0.1:0", .. options], environment: environment);
        service.Address = ServingLine.Match(await service.WaitFor(ServingLine.IsMatch)).Groups[1].Value;
        return service;
    }

    /// <summary>Starts, and expects it to end by itself.</summary>
    public static Task<(int ExitCode, string Log)> Run(params string[] options) => RunIn([], options);

    /// <summary>Starts with variables of the environment added, and expects it to end by itself.</summary>
    public static async Task<(int ExitCode, string Log)> RunIn(Dictionary<string, string> environment, params string[] options)
    {
        await using var service = Launch(options, environment: environment);
        service.Expect(10);
        await service._process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience);
        return (service._process.ExitCode, service.Log);
    }

    public string Log
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Says that an error with this number is part of the test.</summary>
    public void Expect(int eventId) => _expectedErrors.Add(eventId);

    /// <summary>The first line, past or future, that matches, after a number of lines already seen.</summary>
    public async Task<string> WaitFor(Func<string, bool> matches, int after = 0)
    {
        TaskCompletionSource<string> found;
        lock (_lines)
        {
            if (_lines.Skip(after).FirstOrDefault(matches) is { } line)
                return line;
            found = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waits.Add((matches, found));
        }

        try
        {
            return await found.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException("the line did not come; the log is:\n" + Log);
        }
    }

    public int Lines
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    /// <summary>Sends a signal, as <c>kill</c> does.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Bytes of memory it holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Fails on any error in the log that no test expects.</summary>
    public void AssertNoUnexpectedErrors()
    {
        lock (_lines)
        {
            var errors = _lines.Where(l =>
                ErrorLine.Match(l) is { Success: true } error
                && !_expectedErrors.Contains(int.Parse(error.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            );
            var text = string.Join('\n', errors);
            Assert.True(text.Length == 0, text[..Math.Min(text.Length, 4_000)]);
        }
    }

    /// <summary>Tells it to stop and waits until it has.</summary>
    public async Task<int> Stop()
    {
        if (OperatingSystem.IsWindows())
            _process.Kill();
        else if (!_process.HasExited)
            Signal("TERM");
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_process.HasExited)
                await Stop();
        }
        finally
        {
            if (!_process.HasExited)
                _process.Kill(true);
            _process.Dispose();
            Data.Delete(true);
        }

        AssertNoUnexpectedErrors();
    }

    /// <summary>Starts, and is sent a hang-up signal again and again until it serves.</summary>
    public static async Task<ServiceProcess> StartWithHangUps()
    {
        var service = Launch(["--urls", "http://127.0.0.1:0"]);
        var serving = service.WaitFor(ServingLine.IsMatch);

        // From the first line on, which comes before the bundle is read.
        await service.WaitFor(_ => true);
        while (!serving.IsCompleted)
        {
            service.Signal("HUP");
            await Task.WhenAny(serving, Task.Delay(100));
        }

        service.Address = ServingLine.Match(await serving).Groups[1].Value;
        return service;
    }

    /// <summary>Starts as from a clone, with <c>dotnet run --project</c>, in a folder of its own, and waits until it serves.</summary>
    public static async Task<ServiceProcess> StartFromSource(string folder, params string[] options)
    {
        var service = Launch(["--urls", "http://127.0.0.1:0", .. options], folder: folder);
        service.Address = ServingLine.Match(await service.WaitFor(ServingLine.IsMatch)).Groups[1].Value;
        return service;
    }

    /// <summary>Starts where it may open no more than so many files (a negative number sets the soft limit alone), and waits until it
    /// serves.</summary>
    public static async Task<ServiceProcess> StartUnder(int files, params string[] options)
    {
        var service = Launch(["--urls", "http://127.0.0.1:0", .. options], files);
        service.Address = ServingLine.Match(await service.WaitFor(ServingLine.IsMatch)).Groups[1].Value;
        service.JsonAddress = JsonLine.Match(await service.WaitFor(JsonLine.IsMatch)).Groups[1].Value;
        return service;
    }

    /// <summary>Starts where it may open no more than so many files, and expects it to end by itself.</summary>
    public static async Task<(int ExitCode, string Log)> RunUnder(int files, params string[] options)
    {
        await using var service = Launch(options, files);
        await service._process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience);
        return (service._process.ExitCode, service.Log);
    }

    private static ServiceProcess Launch(
        string[] options,
        int files = 0,
        string? folder = null,
        Dictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(files == 0 ? "dotnet" : "bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };

        // What it keeps by default is kept apart for each process.
        var data = Directory.CreateTempSubdirectory("advancement-service-");
        start.Environment["XDG_DATA_HOME"] = data.FullName;
        start.Environment["LOCALAPPDATA"] = data.FullName;
        // Tests start many that answer little: less is compiled before the first answer, and nothing is counted for a better compilation.
        start.Environment["DOTNET_TC_QuickJit"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        if (files != 0)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add($"ulimit {(files < 0 ? "-Sn" : "-n")} {Math.Abs(files)}; exec dotnet \"$0\" \"$@\"");
        }

        if (folder is null)
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "AdvancementEngine.Service.dll"));
        else
            foreach (var argument in FromSource())
                start.ArgumentList.Add(argument);
        foreach (var option in options)
            start.ArgumentList.Add(option);
        return new ServiceProcess(
            Process.Start(Cli.DefaultSignals.Restored(start)) ?? throw new InvalidOperationException("the service did not start")
        )
        {
            Data = data,
        };
    }

    // Built with these tests, in the same configuration.
    private static IEnumerable<string> FromSource()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = at.Parent!.Name;
        while (!File.Exists(Path.Combine(at.FullName, "AdvancementEngine.sln")))
            at = at.Parent ?? throw new InvalidOperationException("the repository's root was not found above the tests");
        return ["run", "--no-build", "-c", configuration, "--project", Path.Combine(at.FullName, "src", "AdvancementEngine.Service"), "--"];
    }

    private void Take(string? line)
    {
        lock (_lines)
        {
            if (line is null)
            {
                // The process ended: whoever still waits waits in vain.
                foreach (var wait in _waits)
                    wait.Found.TrySetException(
                        new InvalidOperationException("the service ended; the log is:\n" + string.Join('\n', _lines))
                    );
                return;
            }

            _lines.Add(line);
            foreach (var wait in _waits.Where(w => w.Matches(line)).ToList())
            {
                wait.Found.TrySetResult(line);
                _waits.Remove(wait);
            }
        }
    }

    [GeneratedRegex(@"Serving advancement\.v1 on (https?://\S+)")]
    private static partial Regex ServingLine { get; }

    [GeneratedRegex(@"Serving JSON on (http://\S+)")]
    private static partial Regex JsonLine { get; }

    [GeneratedRegex(@"^\S+ (?:fail|crit): \S+?\[(\d+)\]")]
    private static partial Regex ErrorLine { get; }
}
