namespace AdvancementEngine.Store.Records;

/// <summary>A navigator's verdict that replaces a policy's.</summary>
public sealed class StoredOverride : PersonRecord
{
    /// <summary>Policy code.</summary>
    public required string Policy { get; set; }

    /// <summary>Verdict, as in the contract.</summary>
    public required string Verdict { get; set; }

    /// <summary>Reason code.</summary>
    public required string Reason { get; set; }

    /// <summary>Role of the person who overrides.</summary>
    public required string By { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Person, Program, Digest, Date, Opportunity, Policy, Verdict, Reason, By];
}
