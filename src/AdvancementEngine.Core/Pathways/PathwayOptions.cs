using System.Globalization;
using AdvancementEngine.Options;

namespace AdvancementEngine.Pathways;

/// <summary>Options for a path search.</summary>
public sealed record PathwayOptions
{
    /// <summary>The defaults.</summary>
    public static PathwayOptions Default { get; } = new();

    /// <summary>Dense index of the target occupation; null for the best ones within the horizon.</summary>
    public int? Target { get; init; }

    /// <summary>Maximum duration of a path, months, 1 to 480. Default 120.</summary>
    public int HorizonMonths { get; init; } = 120;

    /// <summary>Number of paths to return, 1 to 20. Default 3.</summary>
    public int Paths { get; init; } = 3;

    /// <summary>Maximum number of jobs on a path, 1 to 5. Default 4.</summary>
    public int MostStages { get; init; } = 4;

    /// <summary>Minimum number of jobs on a path, 1 to <see cref="MostStages"/>. Default 1.</summary>
    public int FewestStages { get; init; } = 1;

    /// <summary>Minimum entry pay of the last job, US dollars a year; null for no minimum.</summary>
    public int? LeastPay { get; init; }

    /// <summary>The cost to sort by.</summary>
    public PathwayPreference First { get; init; } = PathwayPreference.Soonest;

    /// <summary>True if a path may include credentials whose only use is federal or defense work.</summary>
    public bool Federal { get; init; }

    /// <summary>The numeric options with unit, bounds, default and effect.</summary>
    public static OptionTable<PathwayOptions> Table { get; } =
        new OptionTable<PathwayOptions> { Section = "path" }
            .Add("horizonMonths", "months", 1, 480, "longer paths", o => o.HorizonMonths, (o, v) => o with { HorizonMonths = (int)v })
            .Add("paths", "paths", 1, 20, "more paths", o => o.Paths, (o, v) => o with { Paths = (int)v })
            .Add("mostStages", "jobs", 1, 5, "paths of more jobs", o => o.MostStages, (o, v) => o with { MostStages = (int)v })
            .Add("fewestStages", "jobs", 1, 5, "no paths of few jobs", o => o.FewestStages, (o, v) => o with { FewestStages = (int)v });

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="OptionException">A number is out of bounds; the message names it and the allowed range.</exception>
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
