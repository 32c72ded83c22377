using AdvancementEngine.Catalog;

namespace AdvancementEngine.Recommendations;

/// <summary>The participant's standing, on which groups, credentials and the next step are based.</summary>
/// <param name="Occupation">O*NET-SOC code of the current job with the most months; empty if none of them is in the catalog.</param>
/// <param name="Level">Level reached; null without IT work.</param>
/// <param name="MonthsInJob">Months in the current job.</param>
/// <param name="ItMonths">Months of IT work that still count.</param>
/// <param name="Credential">Highest credential level held; null for none.</param>
/// <param name="EntryPayUsd">Typical entry pay (25th percentile) of the current job, US dollars per year; null if unknown.</param>
/// <param name="MedianPayUsd">Median pay of the current job; null if unknown.</param>
public sealed record PersonStanding(
    string Occupation,
    OccupationLevel? Level,
    float MonthsInJob,
    float ItMonths,
    CredentialLevel? Credential,
    int? EntryPayUsd,
    int? MedianPayUsd
);
