namespace AdvancementEngine.Store.Records;

/// <summary>Fields of every stored record. The caller's key makes a write idempotent within a tenant.</summary>
public abstract class StoredRecord
{
    /// <summary>Maximum length of a key, in characters.</summary>
    public const int MaxKey = 64;

    /// <summary>Program id that limits who can see it; empty if callers are not limited.</summary>
    public required string Tenant { get; set; }

    /// <summary>The caller's key.</summary>
    public required string Key { get; set; }

    /// <summary>When it was written, milliseconds since 1970 in UTC.</summary>
    public required long At { get; set; }

    /// <summary>Name of the caller: of its key or token, never of a person.</summary>
    public required string Caller { get; set; }

    /// <summary>SHA-256 of the content, hexadecimal: the same key with different content is rejected.</summary>
    public string Content { get; set; } = string.Empty;

    /// <summary>The content covered by the hash.</summary>
    public abstract IEnumerable<string> Parts { get; }
}
