namespace AdvancementEngine.State;

/// <summary>An occupation held, with the time in it.</summary>
/// <param name="Occupation">Dense catalog index.</param>
/// <param name="Months">Months in it, overlapping spells once.</param>
/// <param name="Counted">Months that still count: what ended long ago fades.</param>
/// <param name="IsPresent">True where a spell goes on, or ended only lately.</param>
/// <param name="IsFaded">True where it ended so long ago that it no longer counts in full.</param>
/// <param name="IsOutside">True for a usual origin: work outside IT.</param>
/// <param name="Leads">True where people were led in it.</param>
internal readonly record struct HeldOccupation(
    int Occupation,
    float Months,
    float Counted,
    bool IsPresent,
    bool IsFaded,
    bool IsOutside,
    bool Leads
)
{
    /// <summary>True where all of it was service beside other work, in the Guard or the Reserve.</summary>
    public bool IsPartTime { get; init; }
}
