namespace AdvancementEngine.Reports.Batches;

/// <summary>What a batch run recommended, in counts of participants. Every number a report shows is here; null is a count that is hidden.</summary>
public sealed record BatchSummary
{
    /// <summary>Run id.</summary>
    public required string Run { get; init; }

    /// <summary>As-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>recorded, made-up or simulated.</summary>
    public required string Data { get; init; }

    /// <summary>Bundle id.</summary>
    public required string Bundle { get; init; }

    /// <summary>Length of the lists counted.</summary>
    public required int Top { get; init; }

    /// <summary>Counts below this are hidden.</summary>
    public required int HideBelow { get; init; }

    /// <summary>Input rows.</summary>
    public required long RowsIn { get; init; }

    /// <summary>Rejected rows.</summary>
    public required long Rejected { get; init; }

    /// <summary>Participants scored.</summary>
    public required long Participants { get; init; }

    /// <summary>Participants with an open occupation in their list.</summary>
    public required long? WithOpen { get; init; }

    /// <summary>Participants with a list and nothing open in it.</summary>
    public required long? NothingOpen { get; init; }

    /// <summary>Participants of whom not enough is known for a list.</summary>
    public required long? NotEnoughKnown { get; init; }

    /// <summary>Participants marked for few facts.</summary>
    public required long? FewFacts { get; init; }

    /// <summary>Participants marked for old facts.</summary>
    public required long? OldFacts { get; init; }

    /// <summary>Occupations by how many participants they are first for.</summary>
    public required IReadOnlyList<BatchCount> First { get; init; }

    /// <summary>Occupations by how many participants they are listed for.</summary>
    public required IReadOnlyList<BatchCount> Listed { get; init; }

    /// <summary>Credentials by how many participants they would move an occupation to a better group for.</summary>
    public required IReadOnlyList<BatchCount> Opens { get; init; }

    /// <summary>Blocking policies by how many participants have a listed occupation they block.</summary>
    public required IReadOnlyList<BatchCount> Blocks { get; init; }

    /// <summary>The same by element of the policies.</summary>
    public required IReadOnlyList<BatchCount> BlockedElements { get; init; }

    /// <summary>Programs by participants.</summary>
    public required IReadOnlyList<BatchProgram> Programs { get; init; }
}

/// <summary>A count of participants.</summary>
/// <param name="Code">Code counted.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Participants; null where hidden.</param>
public sealed record BatchCount(string Code, string Name, long? Participants);

/// <summary>A program's counts.</summary>
/// <param name="Program">Program id; empty for participants without one.</param>
/// <param name="Participants">Participants; null where hidden.</param>
/// <param name="WithOpen">Those with an open occupation in their list; null where hidden.</param>
public sealed record BatchProgram(string Program, long? Participants, long? WithOpen);
