using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>How an implicit weighted least squares factorization is trained. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record ImplicitOptions
{
    /// <summary>Factors per row and column, k.</summary>
    public int Rank { get; init; } = 32;

    /// <summary>Alternations.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Weight of an unseen entry, relative to 1 for a seen one.</summary>
    public float UnseenWeight { get; init; } = 0.3f;

    /// <summary>λ: weight of the squared factors, times the entries of the row or column plus the unseen weight times all others.</summary>
    public float Penalty { get; init; } = 0.01f;

    /// <summary>Starting factors are drawn from [−scale, scale).</summary>
    public float StartScale { get; init; } = 0.1f;

    /// <summary>Seed of every draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; 0 takes one per processor. Does not affect the model.</summary>
    public int Threads { get; init; }

    /// <summary>The defaults.</summary>
    public static ImplicitOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<ImplicitOptions> Table { get; } =
        new OptionTable<ImplicitOptions> { Section = "implicit" }
            .Add("rank", "factors", 1, 512, "finer distinctions, slower, more overfitting", o => o.Rank, (o, v) => o with { Rank = (int)v })
            .Add("epochs", "alternations", 1, 1000, "longer training", o => o.Epochs, (o, v) => o with { Epochs = (int)v })
            .Add(
                "unseenWeight",
                "1",
                1e-6,
                1,
                "unseen pairs count more as negatives",
                o => o.UnseenWeight,
                (o, v) => o with { UnseenWeight = (float)v }
            )
            .Add("penalty", "1", 1e-6, 10, "factors closer to 0", o => o.Penalty, (o, v) => o with { Penalty = (float)v })
            .Add("startScale", "1", 1e-6, 10, "wider random start", o => o.StartScale, (o, v) => o with { StartScale = (float)v })
            .Add("seed", "1", 0, int.MaxValue, "different random draws", o => o.Seed, (o, v) => o with { Seed = (int)v })
            .Add("threads", "threads, 0 = all", 0, 1024, "faster, same bytes", o => o.Threads, (o, v) => o with { Threads = (int)v });
}
