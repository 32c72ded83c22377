using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A directed, sourced step from one occupation to another.</summary>
public sealed record LadderStep
{
    /// <summary>Code of the origin occupation.</summary>
    public required string From { get; init; }

    /// <summary>Code of the target occupation.</summary>
    public required string To { get; init; }

    /// <summary>Direction.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Fewest months usually spent in <see cref="From"/> before the step; 0 or more.</summary>
    public float MonthsLow { get; init; }

    /// <summary>Most months usually spent in <see cref="From"/> before the step; at least <see cref="MonthsLow"/>.</summary>
    public float MonthsHigh { get; init; }

    /// <summary>Codes of credentials that usually go with the step, in the order listed.</summary>
    public ImmutableArray<string> Credentials { get; init; } = [];

    /// <summary>Experience that usually goes with the step, a short phrase; empty if none is named.</summary>
    public string Experience { get; init; } = string.Empty;

    /// <summary>Where the step comes from.</summary>
    public required SourceNote Source { get; init; }

    /// <summary>Observed moves that support the step; null if none are published.</summary>
    public ObservedMoves? Observed { get; init; }
}
