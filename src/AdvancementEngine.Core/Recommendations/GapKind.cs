namespace AdvancementEngine.Recommendations;

/// <summary>Why something is missing, in order of priority.</summary>
public enum GapKind
{
    /// <summary>A requirement that is not met.</summary>
    Requirement = 0,

    /// <summary>Months of related work.</summary>
    Experience = 1,

    /// <summary>A credential that usually goes with the step, or is linked to the occupation.</summary>
    Credential = 2,

    /// <summary>A technology in demand for the occupation.</summary>
    Technology = 3,

    /// <summary>Hands-on work for the occupation.</summary>
    HandsOn = 4,

    /// <summary>The education that is required.</summary>
    Education = 5,
}
