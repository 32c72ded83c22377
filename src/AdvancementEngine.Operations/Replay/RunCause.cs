namespace AdvancementEngine.Operations.Replay;

/// <summary>Differences between two runs that can change a participant's places.</summary>
[Flags]
internal enum RunCause
{
    None = 0,

    /// <summary>The participant's row.</summary>
    Facts = 1,

    /// <summary>The program files.</summary>
    ProgramFacts = 2,

    /// <summary>The catalog.</summary>
    Catalog = 4,

    /// <summary>The policy book.</summary>
    Policies = 8,

    /// <summary>The model.</summary>
    Model = 16,

    /// <summary>The as-of date.</summary>
    AsOf = 32,

    /// <summary>Which lists, and how long.</summary>
    Options = 64,

    /// <summary>The engine's version.</summary>
    Engine = 128,
}
