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

    /// <summary>Both levels as text that intake can parse.</summary>
    public string Written => Pursued is { } next ? $"{Level.Code()}, working on {next.Code()}" : Level.Code();
}
