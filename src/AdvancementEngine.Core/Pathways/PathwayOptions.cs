namespace AdvancementEngine.Pathways;

/// <summary>Options of a search for paths.</summary>
public sealed record PathwayOptions
{
    /// <summary>The defaults.</summary>
    public static PathwayOptions Default { get; } = new();

    /// <summary>Dense index of the occupation aimed at; null for the best within the horizon.</summary>
    public int? Target { get; init; }

    /// <summary>Longest time a path may take, months, 1 to 480. Default 120.</summary>
    public int HorizonMonths { get; init; } = 120;

    /// <summary>Paths asked for, 1 to 20. Default 3.</summary>
    public int Paths { get; init; } = 3;

    /// <summary>Most jobs on a path, 1 to 5. Default 4.</summary>
    public int MostStages { get; init; } = 4;

    /// <summary>Fewest jobs on a path, 1 to <see cref="MostStages"/>. Default 1.</summary>
    public int FewestStages { get; init; } = 1;

    /// <summary>Least entry pay of the last job, US dollars a year; null for none.</summary>
    public int? LeastPay { get; init; }

    /// <summary>Which cost decides the order.</summary>
    public PathwayPreference First { get; init; } = PathwayPreference.Soonest;

    /// <summary>True where credentials tied to federal or defense work only may be part of a path.</summary>
    public bool Federal { get; init; }

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds; the message says which, and what is allowed.</exception>
    public PathwayOptions Validate()
    {
        Check(HorizonMonths, 1, 480, "horizon", "months");
        Check(Paths, 1, 20, "paths", "paths");
        Check(MostStages, 1, 5, "most stages", "jobs");
        Check(FewestStages, 1, MostStages, "fewest stages", "jobs");
        return this;
    }

    private static void Check(int value, int low, int high, string name, string unit)
    {
        if (value < low || value > high)
            throw new ArgumentOutOfRangeException(name, value, $"found {name} {value}; needed: {low} to {high} {unit}; choose a number within");
    }
}
