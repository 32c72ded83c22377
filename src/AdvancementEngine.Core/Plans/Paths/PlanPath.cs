using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Paths;

/// <summary>A planned path.</summary>
/// <param name="Stages">Stages in order.</param>
/// <param name="MonthsLow">Fewest months in all.</param>
/// <param name="MonthsHigh">Most months in all.</param>
/// <param name="DollarsLow">Least US dollars out of pocket.</param>
/// <param name="DollarsHigh">Most US dollars out of pocket.</param>
/// <param name="Changes">Changes of one fact that would shorten it, the most months first.</param>
public sealed record PlanPath(
    ImmutableArray<PlanStage> Stages,
    float MonthsLow,
    float MonthsHigh,
    float DollarsLow,
    float DollarsHigh,
    ImmutableArray<PlanChange> Changes
)
{
    /// <summary>How the first stage relates to the person's one next step.</summary>
    public FirstStage First { get; init; }

    /// <summary>What of the first step can be done in the months the person has; null where they are not known, and where that step or
    /// more fits into them.</summary>
    public PlanByThen? ByThen { get; init; }
}
