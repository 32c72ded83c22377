using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AdvancementEngine.Service.Options;
using Grpc.Core;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Security;

/// <summary>Identifies the caller by API key, token or client certificate. If none is set up, anyone who can connect may call.</summary>
internal sealed class SignIn(IOptions<ServiceOptions> options, ApiKeys keys)
{
    private readonly Scope _certificateScopes = ScopeNames.Read(
        options.Value.CertificateScopes.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
    );

    /// <summary>Claim with the program that a token is limited to.</summary>
    public const string ProgramClaim = "program";

    /// <summary>True if callers must authenticate.</summary>
    public static bool IsNeeded(ServiceOptions options) =>
        options.KeyFile is not null || TakesTokens(options) || options.ClientCaFile is not null;

    /// <summary>True if tokens are accepted.</summary>
    public static bool TakesTokens(ServiceOptions options) => (options.JwtAuthority ?? options.JwtKeyFile) is not null;

    /// <summary>The caller.</summary>
    /// <exception cref="RpcException">UNAUTHENTICATED: missing or invalid authentication.</exception>
    public ValueTask<Caller> Caller(HttpContext? context)
    {
        if (!IsNeeded(options.Value))
            return new(Security.Caller.Anonymous);
        if (context is null)
            throw Refused("no HTTP request to authenticate");
        if (context.Request.Headers.TryGetValue(ApiKeys.Header, out var key))
            return keys.Of(key.ToString()) is { } known ? new(known) : throw Refused("an unknown API key");
        if (TakesTokens(options.Value) && context.Request.Headers.Authorization.Count > 0)
            return new(Token(context));
        return Certificate(context) is { } certified ? new(certified) : throw Refused("no authentication");
    }

    // The server has already checked that one of the authorities issued it. If keys or tokens are set up, an unlisted certificate is not
    // accepted.
    private Caller? Certificate(HttpContext context)
    {
        if (options.Value.ClientCaFile is null || context.Connection.ClientCertificate is not { } certificate)
            return null;
        if (keys.OfCertificate(certificate.GetCertHashString(HashAlgorithmName.SHA256)) is { } known)
            return known;
        return options.Value.KeyFile is not null || TakesTokens(options.Value)
            ? null
            : new(certificate.GetNameInfo(X509NameType.SimpleName, false), _certificateScopes, string.Empty);
    }

    private static async Task<Caller> Token(HttpContext context)
    {
        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded)
            throw Refused("an invalid token");
        var user = result.Principal;
        var name = user.FindFirst("client_id")?.Value ?? user.FindFirst("azp")?.Value ?? user.FindFirst("sub")?.Value ?? "token";
        var scopes = user.FindAll("scope")
            .Concat(user.FindAll("scp"))
            .SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new(name, ScopeNames.Read(scopes), user.FindFirst(ProgramClaim)?.Value ?? string.Empty);
    }

    private static RpcException Refused(string found) =>
        new(
            new Status(
                StatusCode.Unauthenticated,
                $"found {found}; needed: a key in the header {ApiKeys.Header}, a bearer token, or a known client certificate; "
                    + $"ask the operator of the service for one"
            )
        );
}
