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

    /// <summary>Other degrees or schooling on record, the highest first; each with its own field and date.</summary>
    public ImmutableArray<EducationRecord> Others { get; init; } = [];

    /// <summary>This record and the others.</summary>
    public IEnumerable<EducationRecord> All => Others.Prepend(this);

    /// <summary>One record of several: the highest level, the latest among equals, with the others beside it.</summary>
    /// <param name="records">Each as it was read; null where it was not.</param>
    public static EducationRecord? Of(IEnumerable<EducationRecord?> records)
    {
        ImmutableArray<EducationRecord> ordered =
        [
            .. records.OfType<EducationRecord>().OrderByDescending(r => r.Level).ThenByDescending(r => r.Source.When ?? DateOnly.MinValue),
        ];
        if (ordered is not [var highest, ..])
            return null;
        var pursued = ordered.Max(r => r.Pursued);
        return highest with { Pursued = pursued > highest.Level ? pursued : null, Others = ordered[1..] };
    }

    /// <summary>True for the same levels and sources: what a text was written like is no part of what it records.</summary>
    public bool Equals(EducationRecord? other) =>
        other is not null
        && Level == other.Level
        && Pursued == other.Pursued
        && Source == other.Source
        && Others.AsSpan().SequenceEqual(other.Others.AsSpan());

    /// <summary>As equality has it.</summary>
    public override int GetHashCode() => HashCode.Combine(Level, Pursued, Source, Others.Length);

    /// <summary>Both levels as text that intake can parse.</summary>
    public string Written => Pursued is { } next ? $"{Level.Code()}, working on {next.Code()}" : Level.Code();
}
