using System.Security.Cryptography;
using AdvancementEngine.Service.Options;
using Microsoft.AspNetCore.Authentication.JwtBearer;
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
            // Not RSA: an elliptic curve, or nothing that can be used.
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
