using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Policies;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Serving;
using AdvancementEngine.Service.Telemetry;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Runs the service, and turns what keeps it from starting into one line and an exit code: those of <c>advance</c>.</summary>
internal static class ServiceHost
{
    /// <summary>Ran and was told to stop.</summary>
    public const int Done = 0;

    /// <summary>An error of the service itself.</summary>
    public const int Failed = 1;

    /// <summary>An option or address cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The bundle cannot be used.</summary>
    public const int BadInput = 3;

    public static async Task<int> Run(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();

            // Before the port opens: who can connect can be served.
            app.Services.GetRequiredService<BundleHost>().Start();
            await app.RunAsync();
            return Done;
        }
        catch (Exception e) when (Code(e) is var code && code != Failed)
        {
            // The host's own log may not exist yet, and disposing this one flushes it.
            using var log = LoggerFactory.Create(logging => logging.AddOneLineConsole());
            log.CreateLogger(nameof(ServiceHost)).NotStarted(e.Message);
            return code;
        }
    }

    private static int Code(Exception e) => e switch
    {
        StartException or FormatException => Usage,
        DataException or BundleException or CatalogException or PolicyException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => BadInput,
        IOException => Usage,
        _ => Failed,
    };
}
