using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Part of a goal other than its occupation.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Its code, for example <c>part-time</c>.</param>
/// <param name="Occupations">For a specialty, the O*NET-SOC codes of the occupations that do that work; empty if the catalog has none, and
/// for other kinds.</param>
public sealed record GoalPart(GoalPartKind Kind, string Code, ImmutableArray<string> Occupations)
{
    /// <summary>True if only one of several joined wishes names it, so it does not apply to the others.</summary>
    public bool IsOfOneWish { get; init; }

    /// <summary>True if an occupation does other work than the part names.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public bool IsMissedBy(string occupation) =>
        Kind == GoalPartKind.Specialty
        && !IsOfOneWish
        && !Occupations.Contains(occupation, StringComparer.Ordinal);
}
