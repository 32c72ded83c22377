namespace AdvancementEngine.Store.Records;

/// <summary>A record about a person, under a pseudonym.</summary>
public abstract class PersonRecord : StoredRecord
{
    /// <summary>The person's pseudonym.</summary>
    public required string Person { get; set; }

    /// <summary>Program id; empty for none.</summary>
    public required string Program { get; set; }

    /// <summary>Digest of the related recommendation; empty for none.</summary>
    public string Digest { get; set; } = string.Empty;

    /// <summary>Date of the event, yyyy-MM-dd.</summary>
    public string Date { get; set; } = string.Empty;

    /// <summary>Occupation or credential code; empty if it is about the whole recommendation.</summary>
    public string Opportunity { get; set; } = string.Empty;
}
