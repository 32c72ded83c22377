using System.Runtime.InteropServices;
using System.Threading.Channels;
using AdvancementEngine.Data;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Requests a reload when the bundle's files have changed and then stayed unchanged, and immediately on SIGHUP. File-system
/// notifications are fast but can be missed (no watches left, a folder swapped for another), so the files are also polled.</summary>
internal sealed class BundleWatcher(
    BundleHost host,
    ModelSwitch models,
    IOptions<ServiceOptions> options,
    TimeProvider time,
    ILogger<BundleWatcher> log
) : BackgroundService
{
    private const string Changed = "a file changed";
    private const string Asked = "hang-up signal";

    // A capacity of one is enough: a reload reads everything, so two requests are the same as one.
    private readonly Channel<string> _asked = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    // The state of the files before anything is served, so that a change right after startup is detected.
    private string? _first;

    private PosixSignalRegistration? _signal;

    // Registered before anything is served, so that a SIGHUP right after startup is not lost; ExecuteAsync may start later.
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _signal = OnHangUp();
        if (options.Value.Watch)
            _first = BundleFingerprint.Of(Files());
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _signal?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watchers = options.Value.Watch ? Watch() : [];
        var polling = options.Value.Watch ? Poll(_first ?? BundleFingerprint.Of(Files()), stoppingToken) : Task.CompletedTask;
        try
        {
            await foreach (var reason in _asked.Reader.ReadAllAsync(stoppingToken))
            {
                if (reason == Changed)
                    await Settle(stoppingToken);
                host.Reload(reason);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service is stopping, so there is nothing to reload.
        }
        finally
        {
            foreach (var watcher in watchers)
                watcher.Dispose();
            await polling;
        }
    }

    // The files that are read; the model root determines which model is promoted.
    private IEnumerable<string> Files()
    {
        yield return options.Value.Catalog ?? ShippedFiles.Catalog;
        if (options.Value.Policies is { } policies)
            yield return policies;
        if (options.Value.Model is null)
            yield return models.Promotions;
        yield return Model();
    }

    private string Model()
    {
        try
        {
            return models.Folder;
        }
        catch (DataException)
        {
            // The list of promotions cannot be read at the moment, which also counts as a change.
            return models.Promotions;
        }
    }

    private async Task Poll(string first, CancellationToken stop)
    {
        await Task.Yield();
        var seen = first;
        using var timer = new PeriodicTimer(options.Value.Poll, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                var now = BundleFingerprint.Of(Files());
                if (now == seen)
                    continue;
                seen = now;
                _asked.Writer.TryWrite(Changed);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The service is stopping.
        }
    }

    // A model has several files, so wait until none has changed for a while.
    private async Task Settle(CancellationToken stop)
    {
        do
        {
            await Task.Delay(options.Value.Settle, time, stop);
        } while (_asked.Reader.TryRead(out var reason) && reason == Changed);
    }

    private PosixSignalRegistration? OnHangUp() =>
        OperatingSystem.IsWindows()
            ? null
            : PosixSignalRegistration.Create(
                PosixSignal.SIGHUP,
                context =>
                {
                    context.Cancel = true;
                    _asked.Writer.TryWrite(Asked);
                }
            );

    private List<FileSystemWatcher> Watch()
    {
        var watchers = new List<FileSystemWatcher>();
        Watch(watchers, options.Value.Catalog ?? ShippedFiles.Catalog, "*");
        Watch(watchers, Model(), "*");
        if (options.Value.Policies is { } policies)
            Watch(watchers, Path.GetDirectoryName(Path.GetFullPath(policies))!, Path.GetFileName(policies));
        return watchers;
    }

    private void Watch(List<FileSystemWatcher> watchers, string folder, string files)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder, files) { IncludeSubdirectories = files == "*" };
            watcher.Changed += (_, _) => _asked.Writer.TryWrite(Changed);
            watcher.Created += (_, _) => _asked.Writer.TryWrite(Changed);
            watcher.Deleted += (_, _) => _asked.Writer.TryWrite(Changed);
            watcher.Renamed += (_, _) => _asked.Writer.TryWrite(Changed);
            watcher.Error += (_, _) => _asked.Writer.TryWrite(Changed);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            log.NotWatched(folder, e.Message);
        }
    }
}
