namespace AdvancementEngine.Store.Records;

/// <summary>Audit: who asked, with which versions, and what was answered.</summary>
public sealed class StoredAnswer : PersonRecord
{
    /// <summary>Method of the contract.</summary>
    public required string Method { get; set; }

    /// <summary>Bundle id.</summary>
    public required string Bundle { get; set; }

    /// <summary>Model version.</summary>
    public required string Model { get; set; }

    /// <summary>What was ranked: <c>occupation:CODE</c> or <c>credential:CODE</c>, best first, by blanks. The place is the rank.</summary>
    public required string Ranked { get; set; }

    /// <summary>The coded elements, <c>id weight</c> by semicolons, where states are kept; else empty.</summary>
    public string State { get; set; } = string.Empty;

    /// <summary>The request, base 64, with the participant under the pseudonym: for replay. Without sources where states are kept, whole
    /// where facts are kept, else empty.</summary>
    public string Request { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Person, Program, Digest, Date, Method, Bundle];
}
