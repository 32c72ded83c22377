namespace AdvancementEngine.Store.Records;

/// <summary>A pathway planned for a person.</summary>
public sealed class StoredPlan : PersonRecord
{
    /// <summary>The reply, as protobuf JSON.</summary>
    public required string Plan { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Person, Program, Digest, Date, Opportunity, Plan];
}
