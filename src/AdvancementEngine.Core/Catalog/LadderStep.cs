using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A directed, sourced step from one occupation to another.</summary>
public sealed record LadderStep
{
    /// <summary>Code of the occupation left.</summary>
    public required string From { get; init; }

    /// <summary>Code of the occupation entered.</summary>
    public required string To { get; init; }

    /// <summary>Direction.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Months usually spent in <see cref="From"/> before the step, fewest; 0 or more.</summary>
    public float MonthsLow { get; init; }

    /// <summary>Months usually spent in <see cref="From"/> before the step, most; at least <see cref="MonthsLow"/>.</summary>
    public float MonthsHigh { get; init; }

    /// <summary>Codes of credentials that usually go with the step, in the order listed.</summary>
    public ImmutableArray<string> Credentials { get; init; } = [];

    /// <summary>Experience that usually goes with the step, a short phrase; empty where none is named.</summary>
    public string Experience { get; init; } = string.Empty;

    /// <summary>Where the step comes from.</summary>
    public required SourceNote Source { get; init; }

    /// <summary>Observed moves behind the step; null where none are published.</summary>
    public ObservedMoves? Observed { get; init; }
}
