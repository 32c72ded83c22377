using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A period of work in one job.</summary>
/// <param name="Occupation">O*NET-SOC code, or <see cref="OtherOccupation"/>.</param>
/// <param name="Start">First day; if unknown, the latest it can have been, so that no unrecorded month is counted.</param>
/// <param name="End">Last day; null if ongoing.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record WorkSpell(string Occupation, DateOnly Start, DateOnly? End, Source Source)
{
    /// <summary>An occupation that is not in the catalog; the spell counts only as work.</summary>
    public const string OtherOccupation = "other";

    /// <summary>False if the first day was not given.</summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>The job as written, at most 500 characters; empty if given by its code. Its words may say more than the occupation:
    /// freelance work, the kind of employer.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>True for time without a job, "none since, caregiver": there is no employer.</summary>
    public bool IsNoJob => Occupation == OtherOccupation && NoWorkWords.IsSaid(Stated);

    /// <summary>True for a job that has not ended before a day. A job without an end is ongoing; its start is not looked at.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsPresent(DateOnly asOf) => End is not { } end || end >= asOf;

    /// <summary>The job as text that intake can parse again: as stated, or else its code.</summary>
    public string Written => Stated.Length > 0 ? Stated : Occupation;
}
