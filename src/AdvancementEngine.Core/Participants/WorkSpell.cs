using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A spell of work.</summary>
/// <param name="Occupation">O*NET-SOC code, or <see cref="OtherOccupation"/>.</param>
/// <param name="Start">First day; where it is not known the latest it can have been, so that no month is counted that nobody
/// recorded.</param>
/// <param name="End">Last day; null while it goes on.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record WorkSpell(string Occupation, DateOnly Start, DateOnly? End, Source Source)
{
    /// <summary>Stands for an occupation that the catalog does not list: the spell counts as work, and as nothing more.</summary>
    public const string OtherOccupation = "other";

    /// <summary>False where the first day was not given.</summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>The job as it was written, at most 500 characters; empty where it was given by its code. Its words may say more than the
    /// occupation: freelance work, the kind of employer.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>The job as an intake reads it again: as it was stated, else its code.</summary>
    public string Written => Stated.Length > 0 ? Stated : Occupation;
}
