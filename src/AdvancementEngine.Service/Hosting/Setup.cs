using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Ranking;
using AdvancementEngine.Service.Serving;
using AdvancementEngine.Service.Telemetry;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AdvancementEngine.Service.Hosting;

/// <summary>The parts of the service, one method each; <c>Program.cs</c> lists them.</summary>
internal static class Setup
{
    /// <summary>Check of the engine, in health and in <c>/health</c>.</summary>
    public const string EngineCheck = "engine";

    public static WebApplicationBuilder AddServiceOptions(this WebApplicationBuilder builder)
    {
        var options = ServiceOptionsReader.Read(builder.Configuration);
        builder.Services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Grace);
        builder.Services.Configure<Grpc.AspNetCore.Server.GrpcServiceOptions>(grpc => grpc.MaxReceiveMessageSize = options.MaxMessageBytes);
        return builder;
    }

    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddOneLineConsole();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Grpc", LogLevel.Warning);

        // Kestrel warns that endpoints set in code replace the configured address; here they are made from it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        return builder;
    }

    /// <summary>A line a message, in UTC, for people and for what collects logs.</summary>
    public static ILoggingBuilder AddOneLineConsole(this ILoggingBuilder logging) => logging.AddSimpleConsole(console =>
    {
        console.SingleLine = true;
        console.ColorBehavior = LoggerColorBehavior.Disabled;
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
    });

    public static WebApplicationBuilder AddBundle(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<BundleLoader>();
        builder.Services.AddSingleton(services => new BundleHost(services.GetRequiredService<BundleLoader>().Load, services.GetRequiredService<ServiceMetrics>(), services.GetRequiredService<ILogger<BundleHost>>()));
        builder.Services.AddHostedService<BundleWatcher>();
        return builder;
    }

    public static WebApplicationBuilder AddRanking(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RankGate>();
        builder.Services.AddSingleton<AdvancementService>();
        builder.Services.AddGrpc().AddJsonTranscoding(json => json.TypeRegistry = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor));
        return builder;
    }

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddGrpcHealthChecks(health => health.Services.Map(Wire.V1.Advancement.Descriptor.FullName, check => check.Name == EngineCheck))
            .AddCheck<EngineHealthCheck>(EngineCheck);
        return builder;
    }

    public static WebApplicationBuilder AddReflection(this WebApplicationBuilder builder)
    {
        builder.Services.AddGrpcReflection();
        return builder;
    }

    /// <summary>Metrics and traces. They are collected only where an endpoint to send them to is configured, by the variables of OpenTelemetry.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddMetrics().AddSingleton<ServiceMetrics>();
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 }) return builder;
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(ServiceMetrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"))
            .WithTracing(traces => traces.AddSource(ServiceMetrics.Name).AddAspNetCoreInstrumentation())
            .UseOtlpExporter();
        return builder;
    }

    public static WebApplication MapService(this WebApplication app)
    {
        app.MapGrpcService<AdvancementService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        app.MapHealthChecks("/health", new() { ResponseWriter = HealthPage.Write });
        return app;
    }
}
