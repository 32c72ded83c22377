namespace AdvancementEngine.Pathways;

/// <summary>Assumed values for unknown facts, and the rules for costing a stage. OURS; shown wherever they are used.</summary>
public sealed record PathwayAssumptions
{
    /// <summary>The defaults.</summary>
    public static PathwayAssumptions Default { get; } = new();

    /// <summary>Hours a week a person can study if none are recorded. Default 8: an evening and part of a weekend.</summary>
    public float HoursAWeek { get; init; } = 8;

    /// <summary>Study hours assumed for a credential whose hours are unknown. Default 160: above the upper quartile of the known
    /// ones.</summary>
    public float UnknownStudyHours { get; init; } = 160;

    /// <summary>Maximum practice time in addition to a course, as a share of its published hours. Default 1: as long as the
    /// course.</summary>
    public float PracticeShare { get; init; } = 1;

    /// <summary>US dollars assumed for a credential whose fee is unknown. Default 1,000: above most known fees.</summary>
    public float UnknownFeeUsd { get; init; } = 1000;

    /// <summary>Hours assumed for training of unknown length. Default 500: above the upper quartile of New Jersey's short computing
    /// programs.</summary>
    public float UnknownTrainingHours { get; init; } = 500;

    /// <summary>US dollars assumed for training of unknown price. Default 8,000: above the upper quartile of the same programs.</summary>
    public float UnknownTrainingUsd { get; init; } = 8000;

    /// <summary>Hours assumed for each unrecorded technology of a job above entry level. Default 40: a short course and a small
    /// project.</summary>
    public float TechnologyHours { get; init; } = 40;

    /// <summary>Minimum months before a senior or lead job that the person cannot apply for now. Default 6: such a job needs an opening and
    /// a track record in its duties.</summary>
    public float PromotionMonths { get; init; } = 6;

    /// <summary>Months to refresh a work left years ago, at most; at least half of them. Default 6: as long as one course and a
    /// project.</summary>
    public float RefreshMonths { get; init; } = 6;

    /// <summary>Months away from a work from which it has to be refreshed. Default 36: as long as most certificates hold.</summary>
    public const int AwayMonths = 36;

    /// <summary>Added to a path's unlikeliness for each level beyond one that a stage crosses. Default 1.</summary>
    public float LevelCrossed { get; init; } = 1;

    /// <summary>Weeks in a month: 52 / 12.</summary>
    public const float WeeksAMonth = 52f / 12f;
}
