namespace AdvancementEngine.Reports.Batches;

/// <summary>What a batch run recommended, as counts of participants. Contains every number in the report; a null count is
/// suppressed.</summary>
public sealed record BatchSummary
{
    /// <summary>Run id.</summary>
    public required string Run { get; init; }

    /// <summary>As-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Kind of records: recorded, made-up or simulated.</summary>
    public required string Data { get; init; }

    /// <summary>Bundle id.</summary>
    public required string Bundle { get; init; }

    /// <summary>Outcomes observed for real people that the model was fitted on; 0 for a content-only model.</summary>
    public long ObservedOutcomes { get; init; }

    /// <summary>Simulated outcomes that the model was fitted on.</summary>
    public long SimulatedOutcomes { get; init; }

    /// <summary>Requested lists: both, occupation or credential.</summary>
    public required string Kind { get; init; }

    /// <summary>Length of the lists; recommendations are counted over this many places.</summary>
    public required int Top { get; init; }

    /// <summary>Counts below this are suppressed.</summary>
    public required int HideBelow { get; init; }

    /// <summary>Input rows.</summary>
    public required long RowsIn { get; init; }

    /// <summary>Rejected input rows.</summary>
    public required long Rejected { get; init; }

    /// <summary>Participants scored.</summary>
    public required long Participants { get; init; }

    /// <summary>Participants with an occupation in the "next" group.</summary>
    public required long? WithNext { get; init; }

    /// <summary>Participants with enough known for a list but no occupation in the "next" group.</summary>
    public required long? NothingNext { get; init; }

    /// <summary>Participants with too little known for a list.</summary>
    public required long? NotEnoughKnown { get; init; }

    /// <summary>Participants marked as having few facts.</summary>
    public required long? FewFacts { get; init; }

    /// <summary>Participants marked as having old facts.</summary>
    public required long? OldFacts { get; init; }

    /// <summary>Occupations, by the number of participants for whom they rank first.</summary>
    public required IReadOnlyList<BatchCount> First { get; init; }

    /// <summary>Occupations, by the number of participants whose list includes them.</summary>
    public required IReadOnlyList<BatchCount> Listed { get; init; }

    /// <summary>All credentials, by the number of participants for whom they would move an occupation to a better group, over the full
    /// catalog ranking.</summary>
    public required IReadOnlyList<BatchCount> Opens { get; init; }

    /// <summary>Blocking policies, by how much they block over the full catalog ranking.</summary>
    public required IReadOnlyList<BatchBlock> Blocks { get; init; }

    /// <summary>The same counts by policy element.</summary>
    public required IReadOnlyList<BatchBlock> BlockedElements { get; init; }

    /// <summary>Programs, by number of participants.</summary>
    public required IReadOnlyList<BatchProgram> Programs { get; init; }
}
