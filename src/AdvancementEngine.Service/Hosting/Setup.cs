using AdvancementEngine.Service.Calls;
using AdvancementEngine.Service.Keeping;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Service.Telemetry;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AdvancementEngine.Service.Hosting;

/// <summary>The parts of the service, one method each; <c>Program.cs</c> lists them.</summary>
internal static class Setup
{
    /// <summary>Name of the engine check in health responses and <c>/health</c>.</summary>
    public const string EngineCheck = "engine";

    private const string TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static WebApplicationBuilder AddServiceOptions(this WebApplicationBuilder builder)
    {
        var options = ServiceOptionsReader.Read(builder.Configuration);
        builder.Services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Grace);
        builder.Services.Configure<Grpc.AspNetCore.Server.GrpcServiceOptions>(grpc =>
        {
            grpc.MaxReceiveMessageSize = options.MaxMessageBytes;
            grpc.CompressionProviders = [new CheckedGzip()];
        });
        return builder;
    }

    /// <summary>The options that <see cref="AddServiceOptions"/> read and checked.</summary>
    public static Options.ServiceOptions ReadOptions(this WebApplicationBuilder builder) =>
        builder.Services.Select(s => s.ImplementationInstance).OfType<IOptions<Options.ServiceOptions>>().Single().Value;

    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.ReadOptions().JsonLogs)
            builder.Logging.AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, TimestampFormat));
        else
            builder.Logging.AddOneLineConsole();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Grpc", LogLevel.Warning);

        // A failed statement would be logged with its data.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);

        // Kestrel warns that endpoints set in code replace the configured address; here they are derived from it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        return builder;
    }

    /// <summary>One line per message, in UTC, for people and log collectors.</summary>
    public static ILoggingBuilder AddOneLineConsole(this ILoggingBuilder logging) =>
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = TimestampFormat + " ";
        });

    public static WebApplicationBuilder AddBundle(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ModelSwitch>();
        builder.Services.AddSingleton<BundleLoader>();
        builder.Services.AddSingleton(services => new BundleHost(
            services.GetRequiredService<BundleLoader>().Load,
            services.GetRequiredService<ServiceMetrics>(),
            services.GetRequiredService<ILogger<BundleHost>>()
        ));
        builder.Services.AddHostedService<BundleWatcher>();
        return builder;
    }

    public static WebApplicationBuilder AddCalls(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RankGate>().AddSingleton<CallGuard>().AddSingleton<AdvancementService>();
        builder
            .Services.AddGrpc()
            .AddJsonTranscoding(json => json.TypeRegistry = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor));
        return builder;
    }

    public static WebApplicationBuilder AddKeeping(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Keeper>().AddSingleton<Audit>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Audit>()).AddHostedService<Retention>();
        return builder;
    }

    /// <summary>API keys and tokens. The host header is checked against the service's names.</summary>
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        var options = builder.ReadOptions();
        builder.Services.AddSingleton(ApiKeys.Read(options.KeyFile)).AddSingleton<SignIn>().AddSingleton<ClientRates>();
        if (SignIn.TakesTokens(options))
            builder.Services.AddAuthentication().AddJwtBearer(jwt => Tokens.Check(jwt, options));
        builder.Services.AddHostFiltering(_ => { });
        builder
            .Services.AddOptions<Microsoft.AspNetCore.HostFiltering.HostFilteringOptions>()
            .Configure<Addresses>((hosts, addresses) => hosts.AllowedHosts = HostNames.Of(addresses, options));
        return builder;
    }

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddGrpcHealthChecks(health =>
                health.Services.Map(Wire.V1.Advancement.Descriptor.FullName, check => check.Name == EngineCheck)
            )
            .AddCheck<EngineHealthCheck>(EngineCheck);
        return builder;
    }

    public static WebApplicationBuilder AddReflection(this WebApplicationBuilder builder)
    {
        builder.Services.AddGrpcReflection();
        return builder;
    }

    /// <summary>Metrics, shown at <c>/metrics</c>, and traces. They are also exported if the OpenTelemetry variables configure an
    /// endpoint.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddMetrics().AddSingleton<ServiceMetrics>();
        var telemetry = builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("advancement-engine"))
            .WithMetrics(metrics =>
                metrics.AddMeter(ServiceMetrics.Name, "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddPrometheusExporter()
            );
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
            return builder;
        telemetry.WithTracing(traces => traces.AddSource(ServiceMetrics.Name).AddAspNetCoreInstrumentation()).UseOtlpExporter();
        return builder;
    }

    public static WebApplication MapService(this WebApplication app)
    {
        app.UseHostFiltering();
        app.ProtectMetrics();
        app.UseRouting();
        app.EndSlowCalls();
        app.ReadJsonStrictly();
        app.MapGrpcService<AdvancementService>();
        app.MapGrpcHealthChecksService();

        // The contract is public, but unauthorized callers need not see what is available.
        if (!SignIn.IsNeeded(app.Services.GetRequiredService<IOptions<Options.ServiceOptions>>().Value))
            app.MapGrpcReflectionService();
        app.MapPages();
        return app;
    }
}
