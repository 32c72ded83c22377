using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdvancementEngine.Service.Options;

namespace AdvancementEngine.Service.Security;

/// <summary>The keys of the key file, as hashes only.</summary>
internal sealed class ApiKeys
{
    /// <summary>The header for a key.</summary>
    public const string Header = "x-api-key";

    /// <summary>Minimum length of a key, in characters.</summary>
    public const int Shortest = 32;

    // Fingerprints and key hashes are in the same table and must not be confused.
    private const string CertificatePrefix = "certificate:";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };
    private readonly FrozenDictionary<string, Caller> _callers;

    private ApiKeys(FrozenDictionary<string, Caller> callers) => _callers = callers;

    /// <summary>Reads a key file; no file gives no keys.</summary>
    /// <exception cref="StartException">The file is invalid. The message contains no hash.</exception>
    public static ApiKeys Read(string? path)
    {
        if (path is null)
            return new(FrozenDictionary<string, Caller>.Empty);
        try
        {
            var keys = JsonSerializer.Deserialize<List<ApiKey?>>(File.ReadAllBytes(path), s_json) ?? [];
            return new(
                keys.Select((key, index) => Checked(path, key, index))
                    .ToFrozenDictionary(
                        k => Hash(path, k),
                        k => new Caller(k.Name, Scopes(path, k.Scopes), k.Program ?? string.Empty),
                        StringComparer.Ordinal
                    )
            );
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartException(
                $"the key file {path} cannot be used: {e.Message.ReplaceLineEndings(" ")}; needed: a list of name, sha256, scopes and "
                    + $"program, each hash once; see docs/security.md"
            );
        }
    }

    /// <summary>Who a client certificate belongs to, by its SHA-256 fingerprint; null for one that is not listed.</summary>
    public Caller? OfCertificate(string fingerprint) => _callers.GetValueOrDefault(CertificatePrefix + fingerprint.ToLowerInvariant());

    /// <summary>Who a key belongs to, or null.</summary>
    public Caller? Of(string key) =>
        key.Length >= Shortest ? _callers.GetValueOrDefault(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))) : null;

    // An empty program would mean every program, which only a missing one does.
    private static ApiKey Checked(string path, ApiKey? key, int index)
    {
        if (key is null)
            throw Wrong("nothing", "an entry with name, sha256 or certificate, and scopes");
        if (string.IsNullOrWhiteSpace(key.Name))
            throw Wrong("no name", "a name for the audit");
        if (key.Scopes is null || key.Scopes.Contains(null!))
            throw Wrong("no scopes, or one that is null", "a list of score, record, assess or admin");
        if (key.Program is { } program && !ProgramLimit.IsOne(program))
            throw Wrong($"the program '{program}'", ProgramLimit.Needed + ", or no program for a key that covers every program");
        return key;
        StartException Wrong(string found, string needed) =>
            new($"the key file {path} has {found} in entry {index + 1}; needed: {needed}; correct it");
    }

    private static string Hash(string path, ApiKey key)
    {
        if ((key.Sha256 is null) == (key.Certificate is null))
            throw new StartException(
                $"the key file {path} has for '{key.Name}' "
                    + $"{(key.Sha256 is null ? "neither sha256 nor certificate" : "both sha256 and certificate")}; needed: one of the two; "
                    + $"correct it"
            );
        var hash = (key.Sha256 ?? key.Certificate!).Replace(":", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return hash.Length != 64 || !hash.All(char.IsAsciiHexDigit)
                ? throw new StartException(
                    $"the key file {path} has no SHA-256 for '{key.Name}'; needed: 64 hexadecimal digits; hash a key with: printf %s "
                        + $"\"$KEY\" | sha256sum, a certificate with: openssl x509 -noout -fingerprint -sha256 -in FILE"
                )
            : key.Sha256 is null ? CertificatePrefix + hash
            : hash;
    }

    private static Scope Scopes(string path, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (ScopeNames.Read([name]) == Scope.None)
                throw new StartException(
                    $"the key file {path} has the scope '{name}'; needed: score, record, assess or admin; correct it"
                );
        }

        return ScopeNames.Read(names);
    }
}
