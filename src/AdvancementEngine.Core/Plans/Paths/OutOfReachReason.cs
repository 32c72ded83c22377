namespace AdvancementEngine.Plans.Paths;

/// <summary>Why a target is out of reach.</summary>
public enum OutOfReachReason
{
    /// <summary>It is not out of reach.</summary>
    None,

    /// <summary>The ladder has no step or chain of steps to it from here.</summary>
    NoSteps,

    /// <summary>Every path takes longer than the horizon.</summary>
    Time,

    /// <summary>Every path costs more than the money recorded.</summary>
    Money,

    /// <summary>A requirement on every path is not met by the path itself.</summary>
    Requirement,
}
