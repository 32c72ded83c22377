namespace AdvancementEngine.Policies.Facts;

/// <summary>Credential lines within infrastructure that a goal names.</summary>
[Flags]
internal enum GoalTrack
{
    /// <summary>None is named.</summary>
    None = 0,

    /// <summary>Networks.</summary>
    Networking = 1,

    /// <summary>Cloud.</summary>
    Cloud = 2,

    /// <summary>Servers and operating systems.</summary>
    Systems = 4,

    /// <summary>User support.</summary>
    Support = 8,
}
