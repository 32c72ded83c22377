using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>Education reached.</summary>
/// <param name="Level">Highest level.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record EducationRecord(EducationLevel Level, Source Source)
{
    /// <summary>The level being worked on, always above <see cref="Level"/>; null if none is stated.</summary>
    public EducationLevel? Pursued { get; init; }

    /// <summary>The schooling as it was written, at most 500 characters; empty where it was given by its code.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>True for the same levels and source: what a text was written like is no part of what it records.</summary>
    public bool Equals(EducationRecord? other) =>
        other is not null && Level == other.Level && Pursued == other.Pursued && Source == other.Source;

    /// <summary>As equality has it.</summary>
    public override int GetHashCode() => HashCode.Combine(Level, Pursued, Source);

    /// <summary>Both levels as text that intake can parse.</summary>
    public string Written => Pursued is { } next ? $"{Level.Code()}, working on {next.Code()}" : Level.Code();
}
