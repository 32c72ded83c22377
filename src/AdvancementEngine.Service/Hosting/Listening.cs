using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Where the service listens. With TLS one port serves gRPC, JSON and pages; in plaintext, gRPC is HTTP/2 and JSON is HTTP/1.1 on
/// a separate port, because a single port cannot distinguish them.</summary>
internal static class Listening
{
    public static WebApplicationBuilder Listen(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
            Addresses.Read(builder.Configuration, services.GetRequiredService<IOptions<ServiceOptions>>().Value)
        );
        builder.Services.AddSingleton<IConnectionListenerFactory>(services =>
            OpenFiles.Accepted(services.GetRequiredService<IOptions<ServiceOptions>>().Value.MaxConnections) is { } most
                ? ActivatorUtilities.CreateInstance<BoundedListeners>(services, most)
                : ActivatorUtilities.CreateInstance<SocketTransportFactory>(services)
        );
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            var options = kestrel.ApplicationServices.GetRequiredService<IOptions<ServiceOptions>>().Value;
            var addresses = kestrel.ApplicationServices.GetRequiredService<Addresses>();
            Limit(kestrel, options);

            // Addresses come only from the checked source.
            kestrel.ConfigurationLoader = null;
            foreach (var address in addresses.Grpc)
                Listen(kestrel, address, address.IsTls ? HttpProtocols.Http1AndHttp2 : HttpProtocols.Http2, options);
            if (addresses.Json is { } json)
                Listen(kestrel, json, HttpProtocols.Http1, options);
        });
        return builder;
    }

    /// <summary>Logs where the service listens once it is ready; tests and supervisors read the port from it.</summary>
    public static WebApplication SayWhere(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILogger<Kestrel>>();
        var options = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value;
        var asked = app.Services.GetRequiredService<Addresses>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToArray();
            for (var i = 0; i < addresses.Length; i++)
            {
                var address = Address.Parse(addresses[i]);
                if (!address.IsLoopback && Addresses.Without(address, options) is { Length: > 0 } without)
                    log.NotLoopback(addresses[i], without);
                if (asked.Json is not null && i == addresses.Length - 1)
                    log.ServingJson(addresses[i]);
                else
                    log.Serving(addresses[i]);
            }

            var connections = OpenFiles.Connections(options.MaxConnections);
            if (connections < options.MaxConnections)
                log.FewFiles(connections, OpenFiles.Limit());
        });
        app.Lifetime.ApplicationStopping.Register(() => log.Stopping(options.Grace));
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, ServiceOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = OpenFiles.Connections(options.MaxConnections);
        kestrel.Limits.RequestHeadersTimeout = options.HeaderTimeout;
        kestrel.Limits.KeepAliveTimeout = options.IdleTimeout;

        // A slow message is ended individually by BodyTimeout; the server would end all calls of its connection.
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 << 10;
        // Messages have their own limit. Up to this larger limit, an oversized message is read and dropped, so that its sender sees the
        // reply.
        kestrel.Limits.MaxRequestBodySize = 4L * options.MaxMessageBytes;
        kestrel.Limits.Http2.MaxStreamsPerConnection = options.MaxStreams;
        kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
        kestrel.Limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
    }

    private static void Listen(KestrelServerOptions kestrel, Address address, HttpProtocols protocol, ServiceOptions options)
    {
        if (address.Ip is { } ip)
            kestrel.Listen(ip, address.Port, Speak);
        else if (address.IsAny)
            kestrel.ListenAnyIP(address.Port, Speak);
        else
            kestrel.ListenLocalhost(address.Port, Speak);
        void Speak(ListenOptions listen)
        {
            listen.Protocols = protocol;
            if (address.IsTls)
                listen.UseHttps(https => Certificates.Use(https, options));
            listen.CloseSilent(options.HeaderTimeout);
        }
    }

    /// <summary>Category of these log messages.</summary>
    internal sealed class Kestrel;
}
