using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Work experience in a related occupation that BLS finds typical for entry (Employment Projections).</summary>
public enum WorkExperience
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Less than 5 years.</summary>
    LessThanFiveYears = 1,

    /// <summary>5 years or more.</summary>
    FiveYearsOrMore = 2,
}
