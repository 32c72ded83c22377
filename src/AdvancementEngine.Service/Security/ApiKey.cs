namespace AdvancementEngine.Service.Security;

/// <summary>An entry of the key file.</summary>
internal sealed record ApiKey
{
    /// <summary>Name for the audit.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the key, hexadecimal; null for a certificate. Keys are long and random, so a plain hash is sufficient.</summary>
    public string? Sha256 { get; init; }

    /// <summary>SHA-256 fingerprint of the client certificate; null for a key.</summary>
    public string? Certificate { get; init; }

    /// <summary>Scopes: score, record, assess, admin.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Program id the key is limited to; null for none.</summary>
    public string? Program { get; init; }
}
