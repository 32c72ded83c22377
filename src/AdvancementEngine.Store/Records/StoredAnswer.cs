namespace AdvancementEngine.Store.Records;

/// <summary>Audit: who called, with which versions, and the answer.</summary>
public sealed class StoredAnswer : PersonRecord
{
    /// <summary>Method in the contract.</summary>
    public required string Method { get; set; }

    /// <summary>Bundle id.</summary>
    public required string Bundle { get; set; }

    /// <summary>Model version.</summary>
    public required string Model { get; set; }

    /// <summary>What was ranked: <c>occupation:CODE</c> or <c>credential:CODE</c>, best first, separated by spaces. The position is the
    /// rank.</summary>
    public required string Ranked { get; set; }

    /// <summary>The coded elements, <c>id weight</c> separated by semicolons, if states are stored; otherwise empty.</summary>
    public string State { get; set; } = string.Empty;

    /// <summary>The request, base 64, with the participant under the pseudonym: for replay. Without sources if states are stored, complete
    /// if facts are stored, otherwise empty.</summary>
    public string Request { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Person, Program, Digest, Date, Method, Bundle];
}
