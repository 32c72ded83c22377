using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Reasons;

/// <summary>A reason why a job fits, with what proves it.</summary>
/// <param name="Kind">What proves it.</param>
/// <param name="Elements">Element ids, at most three; the activity's code for hands-on work; the person's words for
/// <see cref="ReasonKind.Words"/>.</param>
/// <param name="Hours">Hours of hands-on work on record; null otherwise.</param>
public sealed record PlanReason(ReasonKind Kind, ImmutableArray<string> Elements, float? Hours)
{
    /// <summary>Whole years of the work on record, from 1; null for other reasons and for less than a year.</summary>
    public int? Years { get; init; }
}
