using AdvancementEngine.Service.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Names that callers may use for this service in the Host header; other names indicate a DNS rebinding attack.</summary>
internal static class HostNames
{
    public static IList<string> Of(Addresses addresses, ServiceOptions options)
    {
        List<string> names = ["localhost", "127.0.0.1", "[::1]"];
        if (options.AllowedHosts is { } given)
        {
            names.AddRange(given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            return names;
        }

        Address[] all = addresses.Json is { } json ? [.. addresses.Grpc, json] : [.. addresses.Grpc];
        names.AddRange(all.Where(a => !a.IsAny).Select(a => a.Host));

        // Listening on every interface without names: callers authenticate, or the operator has turned authentication off.
        return all.Any(a => a.IsAny) ? ["*"] : names;
    }
}
