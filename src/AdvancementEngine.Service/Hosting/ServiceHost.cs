using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Errors;
using AdvancementEngine.Policies;
using AdvancementEngine.Service.Keeping;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Store;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Runs the service, and reports a failed start as one line and an exit code, the same codes as <c>advance</c>.</summary>
internal static class ServiceHost
{
    /// <summary>Stopped normally.</summary>
    public const int Done = ExitCodes.Done;

    /// <summary>An internal error.</summary>
    public const int Failed = ExitCodes.Failed;

    /// <summary>An option or address is invalid.</summary>
    public const int Usage = ExitCodes.Usage;

    /// <summary>The bundle is invalid.</summary>
    public const int BadInput = ExitCodes.BadInput;

    public static async Task<int> Run(Func<WebApplication> build)
    {
        // SIGHUP requests a reload. Before there is anything to reload it does nothing, and it must not end the process.
        using var hangUp = OperatingSystem.IsWindows()
            ? null
            : PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => context.Cancel = true);
        try
        {
            await using var app = build();

            // Invalid addresses are reported before anything is loaded.
            app.Services.GetRequiredService<Addresses>();
            app.Services.GetRequiredService<Keeper>();
            app.Services.GetRequiredService<ServiceMetrics>().Watch(() => Age(app.Services));

            // Before the port opens, so that everyone who can connect can be served.
            app.Services.GetRequiredService<BundleHost>().Start();
            await app.RunAsync();
            return Done;
        }
        catch (Exception e) when (Code(e) is var code && code != Failed)
        {
            // The host's own log may not exist yet; disposing this one flushes it.
            using var log = LoggerFactory.Create(logging => logging.AddOneLineConsole());
            log.CreateLogger(nameof(ServiceHost)).NotStarted(e.Message);
            return code;
        }
    }

    private static double Age(IServiceProvider services) =>
        services.GetRequiredService<BundleHost>() is { IsLoaded: true } host
            ? (services.GetRequiredService<TimeProvider>().GetUtcNow() - host.Current.Since).TotalSeconds
            : 0;

    private static int Code(Exception e) =>
        e switch
        {
            StartException or FormatException or StoreException => Usage,
            DataException
            or BundleException
            or CatalogException
            or PolicyException
            or FileNotFoundException
            or DirectoryNotFoundException
            or UnauthorizedAccessException => BadInput,
            IOException => Usage,
            _ => Failed,
        };
}
