namespace AdvancementEngine.Operations.Replay;

internal static class RunCauses
{
    /// <summary>Parts of a bundle.</summary>
    public const RunCause Bundle = RunCause.Catalog | RunCause.Policies | RunCause.Model;

    private static readonly (RunCause Cause, string Code)[] s_codes =
    [
        (RunCause.Facts, "facts"),
        (RunCause.ProgramFacts, "program-facts"),
        (RunCause.Catalog, "catalog"),
        (RunCause.Policies, "policies"),
        (RunCause.Model, "model"),
        (RunCause.AsOf, "as-of"),
        (RunCause.Options, "options"),
        (RunCause.Engine, "engine"),
    ];

    /// <summary>The single causes, in display order.</summary>
    public static IEnumerable<RunCause> Single(this RunCause causes) => s_codes.Where(c => causes.HasFlag(c.Cause)).Select(c => c.Cause);

    /// <summary>Codes separated by spaces.</summary>
    public static string Codes(this RunCause causes) => string.Join(' ', s_codes.Where(c => causes.HasFlag(c.Cause)).Select(c => c.Code));

    /// <summary>True for exactly one cause.</summary>
    public static bool IsSingle(this RunCause causes) => causes != RunCause.None && (causes & (causes - 1)) == RunCause.None;
}
