namespace AdvancementEngine.State;

/// <summary>An occupation held and the time spent in it.</summary>
/// <param name="Occupation">Dense catalog index.</param>
/// <param name="Months">Months in it; overlapping spells count once.</param>
/// <param name="Counted">Months that still count: work that ended long ago fades.</param>
/// <param name="IsPresent">True if a spell is ongoing or ended only recently.</param>
/// <param name="IsFaded">True if it ended so long ago that it no longer counts in full.</param>
/// <param name="IsOutside">True for a usual origin: work outside IT.</param>
/// <param name="Leads">True if the person led people in it.</param>
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
    /// <summary>True if all of it was service alongside other work, in the Guard or Reserve.</summary>
    public bool IsPartTime { get; init; }

    /// <summary>True if every title held in it says junior, trainee or intern.</summary>
    public bool IsJunior { get; init; }

    /// <summary>True if every title held in it is one that coordinates projects which another leads.</summary>
    public bool IsCoordinator { get; init; }
}
