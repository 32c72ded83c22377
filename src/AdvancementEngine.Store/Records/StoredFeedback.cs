namespace AdvancementEngine.Store.Records;

/// <summary>Feedback from a person or a navigator on a recommendation.</summary>
public sealed class StoredFeedback : PersonRecord
{
    /// <summary>Kind, as in the contract, for example <c>NOT_INTERESTED</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The incorrect fact; empty for other kinds.</summary>
    public string Fact { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Person, Program, Digest, Date, Opportunity, Kind, Fact];
}
