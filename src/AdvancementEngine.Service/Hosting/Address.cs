using System.Globalization;
using System.Net;
using AdvancementEngine.Service.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>An address to listen on, parsed completely or rejected, because unparsed parts could make it listen on every
/// interface.</summary>
internal sealed record Address(string Scheme, string Host, IPAddress? Ip, int Port)
{
    private static readonly string[] s_any = ["*", "+", "0.0.0.0", "[::]"];

    /// <summary>True for TLS.</summary>
    public bool IsTls => Scheme == Uri.UriSchemeHttps;

    /// <summary>True for every interface.</summary>
    public bool IsAny => s_any.Contains(Host) || (Ip is not null && (Ip.Equals(IPAddress.Any) || Ip.Equals(IPAddress.IPv6Any)));

    /// <summary>True if only this machine can connect.</summary>
    public bool IsLoopback => !IsAny && (Ip is null || IPAddress.IsLoopback(Ip));

    /// <summary>Parses an address.</summary>
    /// <exception cref="StartException">The service cannot listen on it.</exception>
    public static Address Parse(string url)
    {
        var split = url.IndexOf("://", StringComparison.Ordinal);
        var scheme = split < 0 ? string.Empty : url[..split].ToLowerInvariant();
        if (scheme is not ("http" or "https"))
            throw Wrong(url, "http://HOST:PORT or https://HOST:PORT");
        var rest = url[(split + 3)..].TrimEnd('/');
        var colon = rest.LastIndexOf(':');
        if (colon <= 0 || rest.Contains('/', StringComparison.Ordinal))
            throw Wrong(url, "a host and a port, and no path");
        var host = rest[..colon];
        if (!int.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65_535)
            throw Wrong(url, "a port of 0 to 65535");
        if (s_any.Contains(host))
            return new(scheme, host, null, port);
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return new(scheme, "localhost", null, port);
        var bare = host.StartsWith('[') && host.EndsWith(']') ? host[1..^1] : host;
        return
            bare.All(c => char.IsAsciiHexDigit(c) || c is '.' or ':' or '%')
            && IPAddress.TryParse(bare, out var ip)
            && (ip.ToString().Contains(':', StringComparison.Ordinal) || bare.Count(c => c == '.') == 3)
            ? new(scheme, host, ip, port)
            : throw Wrong(url, "an IP address, localhost, or * for every interface");
    }

    /// <summary>The address after this one, for JSON; port 0 stays 0.</summary>
    public Address Next() => this with { Port = Port == 0 ? 0 : Port + 1 };

    /// <summary>True if two listeners would use the same port. Port 0 is a different port each time.</summary>
    public bool Meets(Address other)
    {
        if (Port == 0 || Port != other.Port)
            return false;
        if (IsAny || other.IsAny || Host.Equals(other.Host, StringComparison.OrdinalIgnoreCase))
            return true;
        return Ip is null || other.Ip is null
            ? IPAddress.IsLoopback(Ip ?? other.Ip ?? IPAddress.Loopback)
            : Ip.Equals(other.Ip);
    }

    /// <summary>The address as written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scheme}://{Host}:{Port}");

    private static StartException Wrong(string url, string needed) =>
        new($"the address '{url}' cannot be used; needed: {needed}; correct it");
}
