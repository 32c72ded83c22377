namespace AdvancementEngine.Operations.Runs;

/// <summary>A finished run: its plan, its results, and the hash of every file. Time and host are only in the log.</summary>
public sealed record RunManifest
{
    /// <summary>Format of the run's files.</summary>
    public string Format { get; init; } = RunPlan.CurrentFormat;

    /// <summary>The run's id, which is in every row.</summary>
    public required string Run { get; init; }

    /// <summary>What the run was made with.</summary>
    public required RunPlan Plan { get; init; }

    /// <summary>Input rows read.</summary>
    public required long RowsIn { get; init; }

    /// <summary>Participants scored; with <see cref="Rejected"/> it makes <see cref="RowsIn"/>.</summary>
    public required long Participants { get; init; }

    /// <summary>Input rows rejected; each is in rejects.csv.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows of all parts.</summary>
    public required long RowsOut { get; init; }

    /// <summary>Problems of the cohort itself and of its program files; also in rejects.csv.</summary>
    public required long OtherProblems { get; init; }

    /// <summary>Participants in thin.csv.</summary>
    public required long Thin { get; init; }

    /// <summary>The parts, in input order.</summary>
    public required IReadOnlyList<PartEntry> Parts { get; init; }

    /// <summary>The other files.</summary>
    public required IReadOnlyList<InputFingerprint> Files { get; init; }
}
