using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Service.Options;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvancementEngine.Service.Security;

/// <summary>How tokens are checked: signature, issuer, audience and time.</summary>
internal static class Tokens
{
    public static void Check(JwtBearerOptions jwt, ServiceOptions options)
    {
        jwt.MapInboundClaims = false;
        jwt.Audience = options.JwtAudience;
        jwt.TokenValidationParameters.ValidIssuer = options.JwtIssuer ?? options.JwtAuthority;
        jwt.TokenValidationParameters.ValidateIssuer = jwt.TokenValidationParameters.ValidIssuer is not null;
        jwt.TokenValidationParameters.RequireSignedTokens = true;
        if (options.JwtKeyFile is { } file)
            jwt.TokenValidationParameters.IssuerSigningKey = Key(file);
        else
            jwt.Authority = options.JwtAuthority;
        jwt.Events = new()
        {
            OnTokenValidated = context =>
            {
                if (context.SecurityToken is not JsonWebToken token || !IsLimitClear(Base64UrlEncoder.DecodeBytes(token.EncodedPayload)))
                    context.Fail($"the claim {SignIn.ProgramClaim} is not {ProgramLimit.Needed}");
                return Task.CompletedTask;
            },
        };
    }

    // Read from the token itself: an empty list would produce no claim, and of several claims only one would be used. Claim names are
    // matched in any case.
    private static bool IsLimitClear(byte[] payload)
    {
        using var json = JsonDocument.Parse(payload);
        JsonElement[] limits =
        [
            .. json
                .RootElement.EnumerateObject()
                .Where(p => p.Name.Equals(SignIn.ProgramClaim, StringComparison.OrdinalIgnoreCase))
                .Select(p => p.Value),
        ];
        return limits is [] || (limits is [{ ValueKind: JsonValueKind.String } one] && ProgramLimit.IsOne(one.GetString()!));
    }

    private static SecurityKey Key(string file)
    {
        var pem = File.ReadAllText(file);
        try
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return new RsaSecurityKey(rsa);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            // Not RSA: an elliptic curve, or unusable.
        }

        try
        {
            var curve = ECDsa.Create();
            curve.ImportFromPem(pem);
            return new ECDsaSecurityKey(curve);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new StartException(
                $"the key of the issuer in {file} cannot be used; needed: a public key as PEM, RSA or elliptic curve; correct "
                    + $"Service:JwtKeyFile"
            );
        }
    }
}
