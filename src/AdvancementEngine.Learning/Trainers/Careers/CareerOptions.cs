using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>How careers are combined with content in a model over a catalog. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record CareerOptions
{
    /// <summary>Weight of careers in a score, relative to content at 1.</summary>
    public double Weight { get; init; } = 0.5;

    /// <summary>κ: for an occupation that n people were observed entering, careers weigh n / (n + κ) of <see cref="Weight"/>.</summary>
    public double Strength { get; init; } = 20;

    /// <summary>The defaults.</summary>
    public static CareerOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<CareerOptions> Table { get; } =
        new OptionTable<CareerOptions> { Section = "careers" }
            .Add("weight", "1", 0, 10, "careers count more relative to content", o => o.Weight, (o, v) => o with { Weight = v })
            .Add(
                "strength",
                "moves",
                0.001,
                1e6,
                "content counts more for occupations with few observed people",
                o => o.Strength,
                (o, v) => o with { Strength = v }
            );
}
