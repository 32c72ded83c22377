using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A part of a goal beside its occupation.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Names it: <c>part-time</c>.</param>
/// <param name="Occupations">For a specialty the O*NET-SOC codes of the occupations that it is the work of; empty where the catalog has
/// none, and for other kinds.</param>
public sealed record GoalPart(GoalPartKind Kind, string Code, ImmutableArray<string> Occupations)
{
    /// <summary>True where only one of several joined wishes names it: then it does not speak of the others.</summary>
    public bool IsOfOneWish { get; init; }

    /// <summary>True where an occupation is of other work than the part names.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public bool IsMissedBy(string occupation) =>
        Kind == GoalPartKind.Specialty
        && !IsOfOneWish
        && !Occupations.Contains(occupation, StringComparer.Ordinal);
}
