using System.Net;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Where the service listens: gRPC as HTTP/2 in the clear, and where asked for JSON as HTTP/1.1 on an address of its own, because without TLS one port cannot tell them apart.</summary>
internal static class Listening
{
    public static WebApplicationBuilder ListenOnLoopback(this WebApplicationBuilder builder)
    {
        var urls = Urls(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            var options = kestrel.ApplicationServices.GetRequiredService<IOptions<ServiceOptions>>().Value;
            kestrel.AddServerHeader = false;
            foreach (var url in urls)
                Listen(kestrel, url, HttpProtocols.Http2);
            if (options.JsonUrl is { Length: > 0 } json) Listen(kestrel, json, HttpProtocols.Http1);
        });
        return builder;
    }

    /// <summary>Says where it serves once it does; tests and supervisors read the port from it.</summary>
    public static WebApplication SayWhere(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILogger<Kestrel>>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToArray();
            var hasJson = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.JsonUrl is { Length: > 0 };
            for (var i = 0; i < addresses.Length; i++)
            {
                if (!IsLoopback(addresses[i])) log.NotLoopback(addresses[i]);
                if (hasJson && i == addresses.Length - 1) log.ServingJson(addresses[i]);
                else log.Serving(addresses[i]);
            }
        });
        app.Lifetime.ApplicationStopping.Register(() => log.Stopping(app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Grace));
        return app;
    }

    private static string[] Urls(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } urls ? urls : ServiceOptions.DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Listen(KestrelServerOptions kestrel, string url, HttpProtocols protocol)
    {
        var address = BindingAddress.Parse(url);
        if (address.Scheme != Uri.UriSchemeHttp)
            throw new StartException($"the address '{url}' is not served; needed: http://HOST:PORT; put a proxy with TLS before the service");
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip)) kestrel.Listen(ip, address.Port, Speak);
        else if (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) kestrel.ListenLocalhost(address.Port, Speak);
        else kestrel.ListenAnyIP(address.Port, Speak);
        void Speak(ListenOptions listen) => listen.Protocols = protocol;
    }

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    /// <summary>Category of these log messages.</summary>
    internal sealed class Kestrel;
}
