namespace AdvancementEngine.Recommendations;

/// <summary>Pay of an occupation, US dollars per year (OEWS).</summary>
/// <param name="EntryUsd">25th percentile; null if not published.</param>
/// <param name="MedianUsd">Median; null if not published.</param>
/// <param name="SharedWith">SOC code of the broader group whose pay this is; empty if the pay is the occupation's own.</param>
public sealed record OccupationPay(int? EntryUsd, int? MedianUsd, string SharedWith);
