using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A training program as described by its dated facts. Anything not recorded is unknown, never "no".</summary>
public sealed record TrainingProgram
{
    /// <summary>Program id.</summary>
    public required string Id { get; init; }

    /// <summary>Program name.</summary>
    public required string Name { get; init; }

    /// <summary>Provider name.</summary>
    public string Provider { get; init; } = string.Empty;

    /// <summary>Target occupations, ordinal by code; empty if the record names none.</summary>
    public ImmutableArray<ProgramTarget> Targets { get; init; } = [];

    /// <summary>Employer and other partners, ordinal by id.</summary>
    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>Every recorded fact, in file order.</summary>
    public ImmutableArray<ProgramFact> Facts { get; init; } = [];
}
