using AdvancementEngine.Service.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Names a caller may use for this service in the Host header: others come from a page that was tricked into calling it.</summary>
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

        // Served on every interface without names: whoever may call signs in, or the operator said that nobody has to.
        return all.Any(a => a.IsAny) ? ["*"] : names;
    }
}
