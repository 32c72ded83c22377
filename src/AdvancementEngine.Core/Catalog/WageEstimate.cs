using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Annual wages in US dollars (OEWS). A null percentile is not published; a top-coded one is the top code, with
/// <paramref name="TopCoded"/> set.</summary>
/// <param name="Area">OEWS area code, 99 = national.</param>
/// <param name="AreaTitle">OEWS area title.</param>
/// <param name="SharedWith">The 6-digit SOC code the estimate is published for, if several O*NET occupations share it; otherwise
/// null.</param>
/// <param name="P10">10th percentile.</param>
/// <param name="P25">25th percentile, used as entry wage.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="P75">75th percentile.</param>
/// <param name="P90">90th percentile.</param>
/// <param name="TopCoded">True if at least one percentile is above the top code.</param>
public sealed record WageEstimate(
    string Area,
    string AreaTitle,
    string? SharedWith,
    int? P10,
    int? P25,
    int? Median,
    int? P75,
    int? P90,
    bool TopCoded
);
