using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>How a squared-error factorization with biases is trained. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record SquaredErrorOptions
{
    /// <summary>Factors per row and column, k.</summary>
    public int Rank { get; init; } = 32;

    /// <summary>Maximum number of passes over the values.</summary>
    public int Epochs { get; init; } = 30;

    /// <summary>Step size in the first pass.</summary>
    public float LearningRate { get; init; } = 0.05f;

    /// <summary>Step size of the last pass as a share of the first; the step size decreases by the same factor in every pass.</summary>
    public float FinalRateShare { get; init; } = 0.05f;

    /// <summary>Weight of the squared factors for every value seen.</summary>
    public float Penalty { get; init; } = 0.1f;

    /// <summary>Weight of the squared biases for every value seen.</summary>
    public float BiasPenalty { get; init; } = 0.02f;

    /// <summary>Starting factors are drawn from [−scale, scale).</summary>
    public float StartScale { get; init; } = 0.1f;

    /// <summary>Passes without a better validation error before stopping.</summary>
    public int Patience { get; init; } = 5;

    /// <summary>Seed of every draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; 0 takes one per processor. Does not affect the model.</summary>
    public int Threads { get; init; }

    /// <summary>The defaults.</summary>
    public static SquaredErrorOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<SquaredErrorOptions> Table { get; } =
        new OptionTable<SquaredErrorOptions> { Section = "squared" }
            .Add("rank", "factors", 1, 512, "finer distinctions, slower, more overfitting", o => o.Rank, (o, v) => o with { Rank = (int)v })
            .Add("epochs", "passes", 1, 10_000, "longer training", o => o.Epochs, (o, v) => o with { Epochs = (int)v })
            .Add("learningRate", "1", 1e-6, 1, "larger steps", o => o.LearningRate, (o, v) => o with { LearningRate = (float)v })
            .Add(
                "finalRateShare",
                "1",
                1e-6,
                1,
                "larger steps toward the end",
                o => o.FinalRateShare,
                (o, v) => o with { FinalRateShare = (float)v }
            )
            .Add("penalty", "1", 0, 10, "factors closer to 0", o => o.Penalty, (o, v) => o with { Penalty = (float)v })
            .Add("biasPenalty", "1", 0, 10, "biases closer to 0", o => o.BiasPenalty, (o, v) => o with { BiasPenalty = (float)v })
            .Add("startScale", "1", 1e-6, 10, "wider random start", o => o.StartScale, (o, v) => o with { StartScale = (float)v })
            .Add(
                "patience",
                "passes",
                1,
                10_000,
                "later stop after validation stops improving",
                o => o.Patience,
                (o, v) => o with { Patience = (int)v }
            )
            .Add("seed", "1", 0, int.MaxValue, "different random draws", o => o.Seed, (o, v) => o with { Seed = (int)v })
            .Add("threads", "threads, 0 = all", 0, 1024, "faster, same bytes", o => o.Threads, (o, v) => o with { Threads = (int)v });
}
