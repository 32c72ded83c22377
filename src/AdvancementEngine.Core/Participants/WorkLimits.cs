namespace AdvancementEngine.Participants;

/// <summary>What a person cannot do at work, according to the record.</summary>
[Flags]
public enum WorkLimits
{
    /// <summary>No limits on record.</summary>
    None = 0,

    /// <summary>No ladders, no heights.</summary>
    Climbing = 1,

    /// <summary>No heavy lifting.</summary>
    Lifting = 2,

    /// <summary>No driving.</summary>
    Driving = 4,

    /// <summary>No driving at night.</summary>
    NightDriving = 8,

    /// <summary>No prolonged standing.</summary>
    Standing = 16,

    /// <summary>No phone work.</summary>
    Phones = 32,
}
