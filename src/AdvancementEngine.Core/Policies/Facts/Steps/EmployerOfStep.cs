namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The current employer.</summary>
internal sealed record EmployerOfStep
{
    /// <summary>True if a job on record is ongoing and is not self-employment.</summary>
    public bool CanBeAsked { get; init; }

    /// <summary>True if all current work is self-employment, so there is no employer to ask.</summary>
    public bool IsOwnBoss { get; init; }

    /// <summary>True if the current employer is likely to have computer staff.</summary>
    public bool HasComputerStaff { get; init; }

    /// <summary>True if the current job is military service, the person's own business, or one whose employer is laying people
    /// off.</summary>
    public bool CannotHelp { get; init; }

    /// <summary>True for a person in a current health care job outside IT whose goal is health records or the IT of hospitals.</summary>
    public bool IsHealthCareForGoal { get; init; }
}
