using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AdvancementEngine.Service.Options;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace AdvancementEngine.Service.Hosting;

/// <summary>TLS and mutual TLS from PEM files.</summary>
internal static class Certificates
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    public static void Use(HttpsConnectionAdapterOptions https, ServiceOptions options)
    {
        https.HandshakeTimeout = options.HeaderTimeout;
        https.ServerCertificate = Read(options);
        if (options.ClientCaFile is not { } file)
            return;
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);
        https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
        https.ClientCertificateValidation = (certificate, _, _) => IsOf(certificate, authorities);
    }

    private static X509Certificate2 Read(ServiceOptions options)
    {
        try
        {
            using var pem = X509Certificate2.CreateFromPemFile(options.CertificateFile!, options.CertificateKeyFile);

            // Some platforms' TLS cannot use a key that exists only in memory.
            return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartException(
                $"the certificate {options.CertificateFile} with the key {options.CertificateKeyFile} cannot be used: {e.Message}; needed: "
                    + $"matching PEM files; correct them"
            );
        }
    }

    private static bool IsOf(X509Certificate2 certificate, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);

        // A server-only certificate is not a client certificate.
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}
