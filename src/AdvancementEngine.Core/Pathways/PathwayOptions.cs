using System.Globalization;
using AdvancementEngine.Options;

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

    /// <summary>The numbers with unit, bounds, default and effect.</summary>
    public static OptionTable<PathwayOptions> Table { get; } =
        new OptionTable<PathwayOptions> { Section = "path" }
            .Add("horizonMonths", "months", 1, 480, "longer paths", o => o.HorizonMonths, (o, v) => o with { HorizonMonths = (int)v })
            .Add("paths", "paths", 1, 20, "more paths", o => o.Paths, (o, v) => o with { Paths = (int)v })
            .Add("mostStages", "jobs", 1, 5, "paths of more jobs", o => o.MostStages, (o, v) => o with { MostStages = (int)v })
            .Add("fewestStages", "jobs", 1, 5, "no paths of few jobs", o => o.FewestStages, (o, v) => o with { FewestStages = (int)v });

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="OptionException">A number is out of bounds; the message says which, and what is allowed.</exception>
    public PathwayOptions Validate()
    {
        Table.Check(this);
        return FewestStages <= MostStages
            ? this
            : throw new OptionException(
                string.Create(CultureInfo.InvariantCulture, $"option 'path.fewestStages' is {FewestStages}"),
                string.Create(CultureInfo.InvariantCulture, $"1 to {MostStages} (jobs), path.mostStages"),
                "correct the option"
            );
    }
}
