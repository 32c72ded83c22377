using System.Globalization;

namespace AdvancementEngine.Store.Records;

/// <summary>An outcome of a person.</summary>
public sealed class StoredOutcome : PersonRecord
{
    /// <summary>Kind, as in the contract, for example <c>STARTED</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Dollars, months or a share, by kind; null if there is none.</summary>
    public double? Value { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts =>
        [Person, Program, Digest, Date, Opportunity, Kind, Value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty];
}
