namespace AdvancementEngine.Operations.Rows;

/// <summary>Counts of one program's participants.</summary>
internal sealed class ProgramCounts
{
    public long Participants { get; set; }

    /// <summary>Participants with an occupation in the group next.</summary>
    public long WithNext { get; set; }

    /// <summary>By occupation: participants for whom it is first.</summary>
    public Tally First { get; init; } = new();

    /// <summary>By blocking policy: participants with an occupation that it blocks.</summary>
    public Tally Blocks { get; init; } = new();

    /// <summary>By credential: participants for whom it moves at least one occupation to a better group.</summary>
    public Tally Opens { get; init; } = new();

    public void Add(ProgramCounts other)
    {
        Participants += other.Participants;
        WithNext += other.WithNext;
        First.Add(other.First);
        Blocks.Add(other.Blocks);
        Opens.Add(other.Opens);
    }
}
