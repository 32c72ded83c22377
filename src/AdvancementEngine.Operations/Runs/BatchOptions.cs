using AdvancementEngine.Data.Tables;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The options of a batch run.</summary>
public sealed record BatchOptions
{
    /// <summary>Maximum number of rows in a chunk: each worker must hold a part in memory.</summary>
    public const int LargestChunk = 50_000;

    /// <summary>Maximum number of workers.</summary>
    public const int MostWorkers = 256;

    /// <summary>Cohort folder, participant file or pattern.</summary>
    public required string Cohort { get; init; }

    /// <summary>The run's folder: new, empty, or that of the same run.</summary>
    public required string Output { get; init; }

    /// <summary>Which lists, and how long.</summary>
    public RankOptions Rank { get; init; } = RankOptions.Default;

    /// <summary>Format of the parts.</summary>
    public TableFormat Format { get; init; } = TableFormat.Parquet;

    /// <summary>True to add each item's canonical JSON to its row; false for codes only.</summary>
    public bool JsonReasons { get; init; }

    /// <summary>True to add each participant's plan to the rows.</summary>
    public bool Plans { get; init; }

    /// <summary>Scoring threads, 1 to <see cref="MostWorkers"/>. Does not affect the output.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Input rows per part, 1 to <see cref="LargestChunk"/>. Default 1,000.</summary>
    public int Chunk { get; init; } = 1_000;

    /// <summary>Requested as-of date; null uses the unfinished run's, the cohort manifest's, or else today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Counts below this are hidden in the report and its JSON. Default 10; 1 hides none.</summary>
    public int HideBelow { get; init; } = 10;

    /// <summary>Key file for signing the finished run; null for an unsigned run. Does not affect the other files.</summary>
    public string? SignKey { get; init; }

    /// <summary>Where the bundle's parts were read from; stored in the run's folder so that a replay can find them.</summary>
    public RunSources Sources { get; init; } = new(string.Empty, null, null, null);

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its bounds; the message says which.</exception>
    public BatchOptions Validate()
    {
        Rank.Validate();
        Within(Workers, 1, MostWorkers, "workers");
        Within(Chunk, 1, LargestChunk, "chunk");
        Within(HideBelow, 1, 1_000, "hide-below");
        return this;
    }

    private static void Within(int value, int from, int to, string name)
    {
        if (value < from || value > to)
            throw new ArgumentOutOfRangeException(
                name,
                $"{name} is {value}; needed: a whole number from {from} to {to}; correct the option"
            );
    }
}
