namespace AdvancementEngine.Operations.Replay;

/// <summary>What can differ between two runs, so that a participant's places differ.</summary>
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

    /// <summary>Which lists, how long.</summary>
    Options = 64,

    /// <summary>The engine's version.</summary>
    Engine = 128,
}
