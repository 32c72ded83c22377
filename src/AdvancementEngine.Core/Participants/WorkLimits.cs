namespace AdvancementEngine.Participants;

/// <summary>What a person cannot do at work, according to the record, or rules out.</summary>
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

    /// <summary>No work at a desk.</summary>
    Desk = 64,

    /// <summary>No programming.</summary>
    Coding = 128,

    /// <summary>No leading of people.</summary>
    Leading = 256,

    /// <summary>No work outdoors or at sites.</summary>
    Outdoors = 512,

    /// <summary>Physical limits, as opposed to preferences.</summary>
    OfBody = Climbing | Lifting | Driving | NightDriving | Standing | Phones,
}
