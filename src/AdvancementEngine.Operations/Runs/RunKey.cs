using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data;

namespace AdvancementEngine.Operations.Runs;

/// <summary>An operator's key for signing runs or checking signatures: an elliptic-curve key in PEM form, or a secret of at least 32
/// bytes.</summary>
public sealed class RunKey : IDisposable
{
    /// <summary>Minimum size of a secret in bytes.</summary>
    public const int ShortestSecret = 32;

    private const long LargestFile = 64 * 1024;
    private readonly byte[] _secret;
    private readonly ECDsa? _curve;
    private readonly bool _signs;

    private RunKey(byte[] secret, ECDsa? curve, bool signs)
    {
        _secret = secret;
        _curve = curve;
        _signs = signs;
    }

    /// <summary>Signature algorithm: <c>hmac-sha256</c> or <c>ecdsa-sha256</c>.</summary>
    public string Algorithm => _curve is null ? "hmac-sha256" : "ecdsa-sha256";

    /// <summary>Identifies a key without revealing a secret.</summary>
    public string Id =>
        Convert.ToHexStringLower(
            _curve is null ? HMACSHA256.HashData(_secret, "advancement-run key id"u8) : SHA256.HashData(_curve.ExportSubjectPublicKeyInfo())
        )[..16];

    /// <summary>Reads a key file.</summary>
    /// <param name="path">PEM of an elliptic-curve key, private to sign, public to check; or any other file as a secret.</param>
    /// <exception cref="DataException">It is missing, too short, or contains other PEM content.</exception>
    public static RunKey Read(string path)
    {
        var bytes = InputFile.Bytes(path, LargestFile);
        var text = Encoding.Latin1.GetString(bytes);
        if (!text.Contains("-----BEGIN ", StringComparison.Ordinal))
        {
            return bytes.Length >= ShortestSecret
                ? new(bytes, null, true)
                : throw new DataException(
                    new DataProblem(
                        path,
                        0,
                        null,
                        $"a secret of {bytes.Length} bytes",
                        $"at least {ShortestSecret} random bytes, or an elliptic-curve key in PEM format",
                        $"create one, for example: openssl rand {ShortestSecret} > FILE"
                    )
                );
        }

        var curve = ECDsa.Create();
        try
        {
            curve.ImportFromPem(text);
            var signs = text.Contains("PRIVATE KEY-----", StringComparison.Ordinal);
            return new(signs ? curve.ExportPkcs8PrivateKey() : [], curve, signs);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            curve.Dispose();
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"PEM that is not a usable elliptic-curve key ({failure.Message.Split('\n')[0]})",
                    "an unencrypted private key, or a public key for checking",
                    "create one, for example: openssl ecparam -name prime256v1 -genkey -noout -out FILE"
                ),
                failure
            );
        }
    }

    /// <summary>Rejects a key that can only check signatures.</summary>
    /// <exception cref="DataException">It is a public key.</exception>
    public void RequirePrivate(string path)
    {
        if (!_signs)
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    "a public key",
                    "a private key or a secret for signing",
                    "specify the private key; use the public key for 'advance verify'"
                )
            );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _curve?.Dispose();
        CryptographicOperations.ZeroMemory(_secret);
    }

    internal byte[] Sign(byte[] message) =>
        _curve is null ? HMACSHA256.HashData(_secret, message) : _curve.SignData(message, HashAlgorithmName.SHA256);

    internal bool Accepts(byte[] message, byte[] signature) =>
        _curve is null
            ? CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_secret, message), signature)
            : _curve.VerifyData(message, signature, HashAlgorithmName.SHA256);

    /// <summary>A separate secret for the ledger of an unfinished run.</summary>
    internal byte[] ForLedger(string run) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes("advancement-run ledger " + run));
}
