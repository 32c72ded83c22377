using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>How a softmax factorization is trained. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record SoftmaxOptions
{
    /// <summary>Maximum number of rows per step.</summary>
    public const int MostBatchRows = 65_536;

    /// <summary>Factors per element and opportunity, k.</summary>
    public int Rank { get; init; } = 16;

    /// <summary>Maximum number of passes over the training rows.</summary>
    public int Epochs { get; init; } = 30;

    /// <summary>Rows per step.</summary>
    public int BatchRows { get; init; } = 512;

    /// <summary>Adam step size in the first pass; decreases linearly.</summary>
    public float LearningRate { get; init; } = 0.01f;

    /// <summary>Step size of the last pass as a share of the first.</summary>
    public float FinalRateShare { get; init; } = 0.05f;

    /// <summary>Weight of the squared element factors in the loss.</summary>
    public float ElementPenalty { get; init; } = 3e-4f;

    /// <summary>Weight of the squared opportunity factors in the loss.</summary>
    public float OpportunityPenalty { get; init; } = 3e-4f;

    /// <summary>Starting factors are drawn from [−scale, scale).</summary>
    public float StartScale { get; init; } = 0.1f;

    /// <summary>False keeps every bias at 0.</summary>
    public bool LearnBias { get; init; } = true;

    /// <summary>Passes without a better validation loss before stopping.</summary>
    public int Patience { get; init; } = 4;

    /// <summary>Seed of every draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; 0 takes one per processor. Does not affect the model.</summary>
    public int Threads { get; init; }

    /// <summary>The defaults.</summary>
    public static SoftmaxOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<SoftmaxOptions> Table { get; } =
        new OptionTable<SoftmaxOptions> { Section = "softmax" }
            .Add("rank", "factors", 1, 512, "finer distinctions, slower, more overfitting", o => o.Rank, (o, v) => o with { Rank = (int)v })
            .Add("epochs", "passes", 1, 10_000, "longer training", o => o.Epochs, (o, v) => o with { Epochs = (int)v })
            .Add(
                "batchRows",
                "rows",
                16,
                MostBatchRows,
                "fewer, smoother steps per pass",
                o => o.BatchRows,
                (o, v) => o with { BatchRows = (int)v }
            )
            .Add("learningRate", "1", 1e-6, 1, "larger steps", o => o.LearningRate, (o, v) => o with { LearningRate = (float)v })
            .Add(
                "finalRateShare",
                "1",
                0,
                1,
                "larger steps toward the end",
                o => o.FinalRateShare,
                (o, v) => o with { FinalRateShare = (float)v }
            )
            .Add(
                "elementPenalty",
                "1",
                0,
                10,
                "element factors closer to 0",
                o => o.ElementPenalty,
                (o, v) => o with { ElementPenalty = (float)v }
            )
            .Add(
                "opportunityPenalty",
                "1",
                0,
                10,
                "opportunity factors closer to 0",
                o => o.OpportunityPenalty,
                (o, v) => o with { OpportunityPenalty = (float)v }
            )
            .Add("startScale", "1", 1e-6, 10, "wider random start", o => o.StartScale, (o, v) => o with { StartScale = (float)v })
            .Add(
                "learnBias",
                "0 or 1",
                0,
                1,
                "1 learns how common each opportunity is",
                o => o.LearnBias ? 1 : 0,
                (o, v) => o with { LearnBias = v != 0 }
            )
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
