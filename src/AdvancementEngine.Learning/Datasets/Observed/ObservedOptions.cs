using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>How observations are split and combined with content rows. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record ObservedOptions
{
    /// <summary>Share of people held out for evaluation.</summary>
    public double HeldBackShare { get; init; } = 0.2;

    /// <summary>True holds out the latest people if every state has a date and the dates differ; false draws people at random.</summary>
    public bool ByTime { get; init; } = true;

    /// <summary>Share of the other people used for early stopping and for fitting the calibration.</summary>
    public double ValidationShare { get; init; } = 0.1;

    /// <summary>κ: with n outcomes, content rows weigh κ / (n + κ).</summary>
    public double ContentStrength { get; init; } = 500;

    /// <summary>How strongly a state's total weight is kept independent of its number of outcomes: each outcome weighs 1 /
    /// count^evenness.</summary>
    public double Evenness { get; init; } = 1;

    /// <summary>How strongly a block's weight is kept independent of its number of elements; see
    /// <see cref="Ranking.StateOptions.BlockEvenness"/>, which it sets.</summary>
    public float BlockEvenness { get; init; } = 0.5f;

    /// <summary>Fits with different seeds combined into one model, whose scores are their mean.</summary>
    public int Members { get; init; } = 4;

    /// <summary>Seed of the splits.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The defaults.</summary>
    public static ObservedOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<ObservedOptions> Table { get; } =
        new OptionTable<ObservedOptions> { Section = "observed" }
            .Add(
                "heldBackShare",
                "share of people",
                0.01,
                0.9,
                "narrower intervals, fewer people to train on",
                o => o.HeldBackShare,
                (o, v) => o with { HeldBackShare = v }
            )
            .Add(
                "byTime",
                "0 or 1",
                0,
                1,
                "1 holds out the latest people if there are dates",
                o => o.ByTime ? 1 : 0,
                (o, v) => o with { ByTime = v != 0 }
            )
            .Add(
                "validationShare",
                "share of the other people",
                0.01,
                0.9,
                "more stable stopping and calibration, fewer people to train on",
                o => o.ValidationShare,
                (o, v) => o with { ValidationShare = v }
            )
            .Add(
                "contentStrength",
                "outcomes",
                1,
                1e9,
                "content rows keep their weight with more outcomes",
                o => o.ContentStrength,
                (o, v) => o with { ContentStrength = v }
            )
            .Add("evenness", "1", 0, 1, "states with many outcomes count less", o => o.Evenness, (o, v) => o with { Evenness = v })
            .Add(
                "blockEvenness",
                "1",
                0,
                1,
                "elements count less if a state has many of the same kind",
                o => o.BlockEvenness,
                (o, v) => o with { BlockEvenness = (float)v }
            )
            .Add(
                "members",
                "fits",
                1,
                64,
                "less random variation, slower, a larger model",
                o => o.Members,
                (o, v) => o with { Members = (int)v }
            )
            .Add("seed", "1", 0, int.MaxValue, "different random splits", o => o.Seed, (o, v) => o with { Seed = (int)v });
}
