namespace AdvancementEngine.Store.Records;

/// <summary>A program's facts as they were put; its key is the caller's, its id the program's. The latest counts.</summary>
public sealed class StoredProgram : StoredRecord
{
    /// <summary>Program id.</summary>
    public required string Program { get; set; }

    /// <summary>The message, base 64.</summary>
    public required string Message { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Program, Message];
}
