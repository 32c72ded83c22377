using System.Collections.Immutable;
using AdvancementEngine.Options;

namespace AdvancementEngine.Catalog;

/// <summary>How an undirected list of related occupations is turned into directed steps.</summary>
public sealed record DirectedStepOptions
{
    /// <summary>The defaults.</summary>
    public static DirectedStepOptions Default { get; } = new();

    /// <summary>Largest increase in preparation allowed for a step, 0 to 1 (share of the catalog's range). From user support, 0.375 keeps
    /// network support, administrators, programmers, testers and security engineers, and drops managers and architects.</summary>
    public float LargestRise { get; init; } = 0.375f;

    /// <summary>Weight of a row of the first tier (Primary-Short), before division by the in-degree of its target.</summary>
    public float PrimaryShort { get; init; } = 1f;

    /// <summary>Weight of a row of the second tier (Primary-Long), before division by the in-degree of its target.</summary>
    public float PrimaryLong { get; init; } = 0.6f;

    /// <summary>Weight of a row of the third tier (Supplemental), before division by the in-degree of its target.</summary>
    public float Supplemental { get; init; } = 0.3f;

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<DirectedStepOptions> Table { get; } =
        new OptionTable<DirectedStepOptions> { Section = "steps" }
            .Add(
                "largestRise",
                "share of the catalog's range",
                0,
                1,
                "keeps steps that need more additional preparation",
                o => o.LargestRise,
                (o, v) => o with { LargestRise = (float)v }
            )
            .Add(
                "primaryShort",
                "1",
                0,
                10,
                "first-tier rows count more",
                o => o.PrimaryShort,
                (o, v) => o with { PrimaryShort = (float)v }
            )
            .Add("primaryLong", "1", 0, 10, "second-tier rows count more", o => o.PrimaryLong, (o, v) => o with { PrimaryLong = (float)v })
            .Add(
                "supplemental",
                "1",
                0,
                10,
                "third-tier rows count more",
                o => o.Supplemental,
                (o, v) => o with { Supplemental = (float)v }
            );

    /// <summary>Checks every bound.</summary>
    /// <exception cref="OptionException">An option is not a number or out of its bounds.</exception>
    public DirectedStepOptions Validate() => Table.Check(this);
}
