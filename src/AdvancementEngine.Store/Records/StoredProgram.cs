namespace AdvancementEngine.Store.Records;

/// <summary>A program's facts as sent; the key is the caller's, the id is the program's. The latest one counts.</summary>
public sealed class StoredProgram : StoredRecord
{
    /// <summary>Program id.</summary>
    public required string Program { get; set; }

    /// <summary>The message, base 64.</summary>
    public required string Message { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Program, Message];
}
