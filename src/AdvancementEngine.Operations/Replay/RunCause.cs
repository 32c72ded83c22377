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

internal static class RunCauses
{
    /// <summary>Parts of a bundle.</summary>
    public const RunCause Bundle = RunCause.Catalog | RunCause.Policies | RunCause.Model;

    private static readonly (RunCause Cause, string Code)[] _codes =
    [
        (RunCause.Facts, "facts"), (RunCause.ProgramFacts, "program-facts"), (RunCause.Catalog, "catalog"), (RunCause.Policies, "policies"),
        (RunCause.Model, "model"), (RunCause.AsOf, "as-of"), (RunCause.Options, "options"), (RunCause.Engine, "engine"),
    ];

    /// <summary>The single causes, in the order they are named.</summary>
    public static IEnumerable<RunCause> Single(this RunCause causes) => _codes.Where(c => causes.HasFlag(c.Cause)).Select(c => c.Cause);

    /// <summary>Codes parted by blanks.</summary>
    public static string Codes(this RunCause causes) => string.Join(' ', _codes.Where(c => causes.HasFlag(c.Cause)).Select(c => c.Code));

    /// <summary>True for exactly one cause.</summary>
    public static bool IsSingle(this RunCause causes) => causes != RunCause.None && (causes & (causes - 1)) == RunCause.None;
}
