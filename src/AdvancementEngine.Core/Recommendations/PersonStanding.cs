using AdvancementEngine.Catalog;

namespace AdvancementEngine.Recommendations;

/// <summary>Where the person stands: what the groups, credentials and the next step rest on.</summary>
/// <param name="Occupation">O*NET-SOC code of the present job with most months; empty where none of the catalog is present.</param>
/// <param name="Level">Level reached; null for nobody in IT yet.</param>
/// <param name="MonthsInJob">Months in the present job.</param>
/// <param name="ItMonths">Months of IT work that still count.</param>
/// <param name="Credential">Highest credential level held; null for none.</param>
/// <param name="EntryPayUsd">Usual pay at entry (25th percentile) of the present job, US dollars a year; null where it is not known.</param>
/// <param name="MedianPayUsd">Median pay of the present job; null where it is not known.</param>
public sealed record PersonStanding(string Occupation, OccupationLevel? Level, float MonthsInJob, float ItMonths, CredentialLevel? Credential, int? EntryPayUsd, int? MedianPayUsd);
