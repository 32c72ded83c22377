namespace AdvancementEngine.Cli.Hosting;

/// <summary>What a verb's exit code says. Nothing that failed exits 0. The table stands in docs/exit-codes.md too and is tested through a real process.</summary>
internal static class ExitCodes
{
    /// <summary>Done, everything scored.</summary>
    public const int Done = 0;

    /// <summary>An error of the engine itself: please report it.</summary>
    public const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>The input could not be used; nothing was done.</summary>
    public const int BadInput = 3;

    /// <summary>Done, but some rows were rejected; they are listed and counted.</summary>
    public const int DoneWithRejects = 4;

    /// <summary>A check said no: verification found a difference, a promotion was refused.</summary>
    public const int Refused = 5;

    /// <summary>Standard output was closed or full: what was to be shown on it is incomplete; what was written to files is done.</summary>
    public const int OutputLost = 6;

    /// <summary>Stopped by the user; nothing half-written is left.</summary>
    public const int Cancelled = 130;
}
