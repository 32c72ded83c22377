namespace AdvancementEngine.Reports.Batches;

/// <summary>What a batch run recommended, in counts of participants. Every number a report shows is here; null is a count that is
/// hidden.</summary>
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

    /// <summary>Observed outcomes of real people that the model was fitted on; 0 for a model of content alone.</summary>
    public long ObservedOutcomes { get; init; }

    /// <summary>Simulated outcomes that the model was fitted on.</summary>
    public long SimulatedOutcomes { get; init; }

    /// <summary>Lists asked for: both, occupation or credential.</summary>
    public required string Kind { get; init; }

    /// <summary>Length of the lists; what was recommended is counted over these places.</summary>
    public required int Top { get; init; }

    /// <summary>Counts below this are hidden.</summary>
    public required int HideBelow { get; init; }

    /// <summary>Input rows.</summary>
    public required long RowsIn { get; init; }

    /// <summary>Rejected rows.</summary>
    public required long Rejected { get; init; }

    /// <summary>Participants scored.</summary>
    public required long Participants { get; init; }

    /// <summary>Participants with an open occupation.</summary>
    public required long? WithNext { get; init; }

    /// <summary>Participants of whom enough is known and for whom nothing is open.</summary>
    public required long? NothingNext { get; init; }

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

    /// <summary>All credentials by how many participants they would move an occupation to a better group for, over the whole order of the
    /// catalog.</summary>
    public required IReadOnlyList<BatchCount> Opens { get; init; }

    /// <summary>Blocking policies by what they block, over the whole order of the catalog.</summary>
    public required IReadOnlyList<BatchBlock> Blocks { get; init; }

    /// <summary>The same by element of the policies.</summary>
    public required IReadOnlyList<BatchBlock> BlockedElements { get; init; }

    /// <summary>Programs by participants.</summary>
    public required IReadOnlyList<BatchProgram> Programs { get; init; }
}
