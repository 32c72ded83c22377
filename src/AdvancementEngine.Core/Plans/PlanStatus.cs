namespace AdvancementEngine.Plans;

/// <summary>What could be planned.</summary>
public enum PlanStatus
{
    /// <summary>At least one path is shown.</summary>
    Planned,

    /// <summary>Too few facts are known; the questions say which would help most.</summary>
    NotEnoughKnown,

    /// <summary>The target is the present job.</summary>
    TargetIsPresentJob,

    /// <summary>The target cannot be reached within the horizon and the money; the reason and the nearest job that can are shown.</summary>
    TargetOutOfReach,

    /// <summary>No path leads up from here.</summary>
    NoPath,
}
