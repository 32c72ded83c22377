using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Where the service listens, and whether that is allowed: other machines need TLS and authentication, unless both are turned off
/// explicitly.</summary>
internal sealed record Addresses(IReadOnlyList<Address> Grpc, Address? Json)
{
    /// <summary>Value of <see cref="ServiceOptions.JsonUrl"/> for no JSON.</summary>
    public const string Nowhere = "none";

    // The section from which the web server reads endpoints and certificates.
    private const string KestrelSection = "Kestrel";

    /// <summary>Reads and checks the addresses: <c>--urls</c> and <see cref="ServiceOptions.JsonUrl"/>, from any configuration source.
    /// Other ways to set an address are rejected.</summary>
    /// <exception cref="StartException">An address cannot be used, or not safely.</exception>
    public static Addresses Read(IConfiguration configuration, ServiceOptions options)
    {
        RefuseOthers(configuration);
        var urls = configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : ServiceOptions.DefaultUrl;
        Address[] grpc = [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Address.Parse)];
        var clear = Array.Find(grpc, a => !a.IsTls);
        var json = options.JsonUrl switch
        {
            Nowhere => null,
            { Length: > 0 } url => Address.Parse(url),
            _ => clear is null ? null
            : clear.Port == 65_535
                ? throw new StartException(
                    "the port after 65535 for JSON does not exist; needed: a lower port, or Service:JsonUrl; set one of the two"
                )
            : clear.Next(),
        };
        foreach (var address in json is null ? grpc : [.. grpc, json])
            Check(address, options);
        RefuseTwice(grpc, json);
        return new(grpc, json);
    }

    // The operating system would also detect this, but only after the bundle is loaded, and as an exception of the web server.
    private static void RefuseTwice(Address[] grpc, Address? json)
    {
        for (var i = 0; i < grpc.Length; i++)
        {
            if (Array.Find(grpc[..i], grpc[i].Meets) is { } first)
                throw new StartException($"the address '{grpc[i]}' conflicts with '{first}'; needed: each address once; remove one");
        }

        if (json is not null && Array.Find(grpc, json.Meets) is { } taken)
            throw new StartException(
                $"the address for JSON, '{json}', conflicts with '{taken}', which is for gRPC; needed: two addresses, or none for JSON; "
                    + "set Service:JsonUrl to another port"
            );
    }

    /// <summary>What is missing at an address that is reachable from other machines, in words.</summary>
    public static string Without(Address address, ServiceOptions options) =>
        (address.IsTls, SignIn.IsNeeded(options)) switch
        {
            (false, false) => "without TLS and without authentication",
            (false, true) => "without TLS",
            (true, false) => "without authentication",
            _ => string.Empty,
        };

    // The web server would listen at these addresses without the checks here, and with its own protocols. HTTP_PORTS, which container
    // images set, is not checked: endpoints set in code replace it unless hosting URLs are preferred.
    private static void RefuseOthers(IConfiguration configuration)
    {
        if (configuration.GetSection(KestrelSection).AsEnumerable().FirstOrDefault(s => s.Value is not null).Key is { } key)
            throw new StartException(
                $"the setting '{key}' is not supported; needed: addresses in --urls and Service:JsonUrl, a certificate in "
                    + $"Service:CertificateFile and Service:CertificateKeyFile; move it there"
            );
        if (
            configuration[WebHostDefaults.PreferHostingUrlsKey] is { } prefer
            && !prefer.Equals("false", StringComparison.OrdinalIgnoreCase)
        )
            throw new StartException(
                $"the setting '{WebHostDefaults.PreferHostingUrlsKey}' is '{prefer}'; needed: addresses in --urls and Service:JsonUrl; "
                    + $"remove the setting"
            );
    }

    private static void Check(Address address, ServiceOptions options)
    {
        if (address.IsTls && (options.CertificateFile is null || options.CertificateKeyFile is null))
            throw new StartException(
                $"the address '{address}' has no certificate; needed: Service:CertificateFile and Service:CertificateKeyFile (PEM); set "
                    + $"both"
            );
        if (address.IsLoopback)
            return;
        if (!address.IsTls && !options.AllowPlaintext)
            throw new StartException(
                $"the address '{address}' is reachable from other machines, {Without(address, options)}; needed: https with a certificate "
                    + $"and a key file or tokens, or 127.0.0.1; or Service:AllowPlaintext true behind a proxy that terminates TLS"
            );
        if (Without(address, options).Contains("sign-in", StringComparison.Ordinal) && !options.AllowAnonymous)
            throw new StartException(
                $"the address '{address}' is reachable from other machines, {Without(address, options)}; needed: Service:KeyFile, "
                    + $"Service:JwtAuthority or Service:ClientCaFile; or Service:AllowAnonymous true behind a proxy that authenticates"
            );
    }
}
