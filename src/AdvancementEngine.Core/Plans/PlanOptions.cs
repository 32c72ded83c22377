using AdvancementEngine.Options;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Plans;

/// <summary>Options of a plan; part of the input and of the digest.</summary>
public sealed record PlanOptions
{
    /// <summary>The defaults.</summary>
    public static PlanOptions Default { get; } = new();

    /// <summary>Code of the occupation to plan for; null for the recorded goal, else the best within the horizon.</summary>
    public string? Target { get; init; }

    /// <summary>Longest time, years, 1 to 40. Default 10.</summary>
    public int Years { get; init; } = 10;

    /// <summary>Paths, 1 to 20. Default 2.</summary>
    public int Paths { get; init; } = 2;

    /// <summary>Which cost decides the order. Null, the default: soonest to a target, likeliest where there is none.</summary>
    public PathwayPreference? First { get; init; }

    /// <summary>The numbers with unit, bounds, default and effect.</summary>
    public static OptionTable<PlanOptions> Table { get; } =
        new OptionTable<PlanOptions> { Section = "plan" }
            .Add("years", "years", 1, 40, "longer plans", o => o.Years, (o, v) => o with { Years = (int)v })
            .Add("paths", "paths", 1, 20, "more paths", o => o.Paths, (o, v) => o with { Paths = (int)v });

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="OptionException">A number is out of bounds; the message says which, and what is allowed.</exception>
    public PlanOptions Validate() => Table.Check(this);
}
