namespace AdvancementEngine.Pathways;

/// <summary>Numbers that stand in where a fact is not known, and how a stage is costed. OURS; shown wherever they count.</summary>
public sealed record PathwayAssumptions
{
    /// <summary>The defaults.</summary>
    public static PathwayAssumptions Default { get; } = new();

    /// <summary>Hours a week a person can study where none is recorded. Default 8: an evening and part of a weekend.</summary>
    public float HoursAWeek { get; init; } = 8;

    /// <summary>Hours of study counted for a credential whose hours are not known. Default 160: above the upper quartile of those
    /// known.</summary>
    public float UnknownStudyHours { get; init; } = 160;

    /// <summary>Practice beside a course, as a share of its published hours, at the most. Default 1: as long again.</summary>
    public float PracticeShare { get; init; } = 1;

    /// <summary>US dollars counted for a credential whose fee is not known. Default 1,000: above most fees known.</summary>
    public float UnknownFeeUsd { get; init; } = 1000;

    /// <summary>Hours counted for training whose length is not known. Default 500: above the upper quartile of New Jersey's short
    /// programs in computing.</summary>
    public float UnknownTrainingHours { get; init; } = 500;

    /// <summary>US dollars counted for training whose price is not known. Default 8,000: above the upper quartile of the same
    /// programs.</summary>
    public float UnknownTrainingUsd { get; init; } = 8000;

    /// <summary>Hours counted for each technology of a job above entry level that is not on record. Default 40: a short course and a small
    /// project.</summary>
    public float TechnologyHours { get; init; } = 40;

    /// <summary>Months counted at least before a senior or lead job that cannot be applied for now. Default 6: such a job waits for an
    /// opening and for a record in its duties.</summary>
    public float PromotionMonths { get; init; } = 6;

    /// <summary>Cost, in the likelihood, of each level crossed at once beyond one. Default 1.</summary>
    public float LevelCrossed { get; init; } = 1;

    /// <summary>Weeks in a month: 52 over 12.</summary>
    public const float WeeksAMonth = 52f / 12f;
}
