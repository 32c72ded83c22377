namespace AdvancementEngine.Policies.Facts;

/// <summary>Lines of certificates within infrastructure that a goal's words name.</summary>
[Flags]
internal enum GoalTrack
{
    /// <summary>None named.</summary>
    None = 0,

    /// <summary>Networks.</summary>
    Networking = 1,

    /// <summary>Clouds.</summary>
    Cloud = 2,

    /// <summary>Servers and operating systems.</summary>
    Systems = 4,

    /// <summary>The people who use them.</summary>
    Support = 8,
}
