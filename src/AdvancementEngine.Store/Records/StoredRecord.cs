namespace AdvancementEngine.Store.Records;

/// <summary>What every kept record has. The key is the caller's, and makes a write idempotent within a tenant.</summary>
public abstract class StoredRecord
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxKey = 64;

    /// <summary>Program id that limits who may see it; empty where callers are not limited.</summary>
    public required string Tenant { get; set; }

    /// <summary>The caller's key.</summary>
    public required string Key { get; set; }

    /// <summary>When it was written, milliseconds since 1970 in UTC.</summary>
    public required long At { get; set; }

    /// <summary>Name of the caller: of its key or token, never of a person.</summary>
    public required string Caller { get; set; }

    /// <summary>SHA-256 of the content, hexadecimal: the same key with other content is refused.</summary>
    public string Content { get; set; } = string.Empty;

    /// <summary>What the content hash covers.</summary>
    public abstract IEnumerable<string> Parts { get; }
}
