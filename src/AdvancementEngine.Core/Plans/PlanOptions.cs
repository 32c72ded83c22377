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

    /// <summary>Paths, 1 to 20. Default 3.</summary>
    public int Paths { get; init; } = 3;

    /// <summary>Which cost decides the order. Null, the default: soonest to a target, likeliest where there is none.</summary>
    public PathwayPreference? First { get; init; }

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds; the message says which, and what is allowed.</exception>
    public PlanOptions Validate()
    {
        if (Years is < 1 or > 40) throw new ArgumentOutOfRangeException(nameof(Years), Years, $"found {Years} years; needed: 1 to 40; choose a horizon within");
        if (Paths is < 1 or > 20) throw new ArgumentOutOfRangeException(nameof(Paths), Paths, $"found {Paths} paths; needed: 1 to 20; ask for fewer or more");
        return this;
    }
}
