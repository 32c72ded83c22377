using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>How expected outcomes are fitted. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record ExpectedOutcomeOptions
{
    /// <summary>Factors per element and opportunity, k.</summary>
    public int Rank { get; init; } = 4;

    /// <summary>λ values of element effects to try, in descending order: an element in n outcomes keeps about n / (n + λ) of its effect.
    /// The one that best predicts validation people is used.</summary>
    public static IReadOnlyList<double> ElementPenalties { get; } = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2];

    /// <summary>Sweeps over the outcomes at each λ, and maximum sweeps over factors.</summary>
    public int Sweeps { get; init; } = 15;

    /// <summary>λ of factors.</summary>
    public double FactorPenalty { get; init; } = 5;

    /// <summary>Starting factors are drawn from [−scale, scale).</summary>
    public double StartScale { get; init; } = 0.1;

    /// <summary>Penalties, or sweeps over factors, without a better validation error before stopping.</summary>
    public int Patience { get; init; } = 3;

    /// <summary>Minimum number of outcomes for fitting expected outcomes.</summary>
    public int FewestOutcomes { get; init; } = 50;

    /// <summary>Seed of every draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The defaults.</summary>
    public static ExpectedOutcomeOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<ExpectedOutcomeOptions> Table { get; } =
        new OptionTable<ExpectedOutcomeOptions> { Section = "expectedOutcome" }
            .Add(
                "rank",
                "factors",
                1,
                64,
                "finer differences in outcomes between people, more overfitting",
                o => o.Rank,
                (o, v) => o with { Rank = (int)v }
            )
            .Add("sweeps", "sweeps", 1, 1000, "closer to the minimum error, slower", o => o.Sweeps, (o, v) => o with { Sweeps = (int)v })
            .Add(
                "factorPenalty",
                "1",
                0.001,
                1e9,
                "differences between people count less",
                o => o.FactorPenalty,
                (o, v) => o with { FactorPenalty = v }
            )
            .Add("startScale", "1", 1e-6, 10, "wider random start", o => o.StartScale, (o, v) => o with { StartScale = v })
            .Add(
                "patience",
                "tries",
                1,
                1000,
                "later stop after validation stops improving",
                o => o.Patience,
                (o, v) => o with { Patience = (int)v }
            )
            .Add(
                "fewestOutcomes",
                "outcomes",
                20,
                1e9,
                "more outcomes needed for expected outcomes",
                o => o.FewestOutcomes,
                (o, v) => o with { FewestOutcomes = (int)v }
            )
            .Add("seed", "1", 0, int.MaxValue, "different random draws", o => o.Seed, (o, v) => o with { Seed = (int)v });
}
