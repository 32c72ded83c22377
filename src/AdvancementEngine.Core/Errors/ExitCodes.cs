using System.Collections.Immutable;

namespace AdvancementEngine.Errors;

/// <summary>Exit codes of the command line and the service. A command that fails never exits with 0. docs/exit-codes.md has the same rows;
/// a test compares them.</summary>
public static class ExitCodes
{
    /// <summary>Done, everything scored.</summary>
    public const int Done = 0;

    /// <summary>An error in the engine itself; please report it.</summary>
    public const int Failed = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;

    /// <summary>The input could not be used; nothing was done.</summary>
    public const int BadInput = 3;

    /// <summary>Done, but some rows were rejected; they are listed and counted.</summary>
    public const int DoneWithRejects = 4;

    /// <summary>A check failed: verification found a difference, or a promotion was refused.</summary>
    public const int Refused = 5;

    /// <summary>Standard output was closed or full; what was printed is incomplete, but all files were written.</summary>
    public const int OutputLost = 6;

    /// <summary>Stopped by the user; no partial files are left.</summary>
    public const int Cancelled = 130;

    /// <summary>Every code, ascending.</summary>
    public static ImmutableArray<ExitCodeInfo> Table { get; } =
    [
        new(Done, "done; everything was scored", OfService: true),
        new(Failed, "an error in the engine itself; please report it", OfService: true),
        new(Usage, "the command line is invalid", OfService: true),
        new(BadInput, "the input could not be used; nothing was done", OfService: true),
        new(DoneWithRejects, "done, but some rows were rejected; they are listed and counted"),
        new(Refused, "a check failed: verification found a difference, or a promotion was refused"),
        new(OutputLost, "standard output was closed or full; what was printed is incomplete, but all files were written"),
        new(Cancelled, "stopped by the user; no partial files are left"),
    ];
}
