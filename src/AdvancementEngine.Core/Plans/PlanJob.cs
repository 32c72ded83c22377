using AdvancementEngine.Catalog;

namespace AdvancementEngine.Plans;

/// <summary>A job on a plan.</summary>
/// <param name="Code">O*NET-SOC code.</param>
/// <param name="Title">Title as published.</param>
/// <param name="Level">Level on the ladder; null where not known.</param>
/// <param name="EntryPay">25th percentile, US dollars a year; null where not published for the job itself.</param>
/// <param name="MedianPay">Median, US dollars a year; null as above.</param>
/// <param name="PayArea">Area of the pay, as published; empty without pay.</param>
/// <param name="PercentChange">Projected change of employment over ten years, percent; null where not known.</param>
/// <param name="Openings">Openings a year; null where not known.</param>
public sealed record PlanJob(
    string Code,
    string Title,
    OccupationLevel? Level,
    int? EntryPay,
    int? MedianPay,
    string PayArea,
    float? PercentChange,
    int? Openings
)
{
    /// <summary>True if the pay is published for a group of occupations that this one is a part of.</summary>
    public bool IsPayOfGroup { get; init; }

    /// <summary>25th percentile of the group of occupations that this one is a part of, US dollars a year; null where its own pay is
    /// published, or no group's.</summary>
    public int? GroupEntryPay { get; init; }

    /// <summary>Median of that group, US dollars a year; null as above.</summary>
    public int? GroupMedianPay { get; init; }

    /// <summary>True where fewer people are expected to work in it ten years on.</summary>
    public bool IsShrinking => PercentChange < 0;
}
