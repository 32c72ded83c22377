using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>An occupation as an opportunity: what it asks, pays and uses. Only code and title are certain; everything else is null or empty where no source gives it.</summary>
public sealed record Occupation
{
    /// <summary>O*NET-SOC code, 2019 taxonomy (for example <c>15-1232.00</c>), or a data set's own code.</summary>
    public required string Code { get; init; }

    /// <summary>Title as published.</summary>
    public required string Title { get; init; }

    /// <summary>True for a usual origin outside IT: people come from it, it is no goal of IT training and is not offered as a next step.</summary>
    public bool UsualOrigin { get; init; }

    /// <summary>O*NET job zone, 1 to 5.</summary>
    public int? JobZone { get; init; }

    /// <summary>Typical entry-level education (BLS Employment Projections).</summary>
    public EducationLevel? TypicalEducation { get; init; }

    /// <summary>Work experience in a related occupation (BLS Employment Projections).</summary>
    public WorkExperience? RelatedExperience { get; init; }

    /// <summary>Typical on-the-job training (BLS Employment Projections), as published.</summary>
    public string? OnTheJobTraining { get; init; }

    /// <summary>National or area wages (OEWS).</summary>
    public WageEstimate? Wage { get; init; }

    /// <summary>Openings and projected change (BLS Employment Projections).</summary>
    public Demand? Demand { get; init; }

    /// <summary>Mean catalog rank of preparation, 0 to 1, see <see cref="Catalog.Preparation"/>; null where none of its parts is known.</summary>
    public float? Preparation { get; init; }

    /// <summary>O*NET occupational interests, six numbers 1 to 7 in the order R I A S E C; empty where not rated.</summary>
    public ImmutableArray<float> Interests { get; init; } = [];

    /// <summary>Skills and knowledge with importance and level, ordinal by element id.</summary>
    public ImmutableArray<ElementRating> Ratings { get; init; } = [];

    /// <summary>Technologies listed for the occupation, ordinal by element id.</summary>
    public ImmutableArray<TechnologyUse> Technologies { get; init; } = [];

    /// <summary>Alternate and reported titles, ordinal.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Codes of what a source lacked and what stands in for it, for example <c>ratings-filled-from:15-1251.00</c>, <c>wage-shared:15-1299</c>. Shown with the occupation.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];

    /// <summary>The id of the element "held this occupation".</summary>
    public string ElementId => ElementKinds.Id(ElementKinds.Occupation, Code);
}

/// <summary>A rating of a skill or knowledge area for an occupation (O*NET).</summary>
/// <param name="Element">Element id.</param>
/// <param name="Importance">O*NET importance, 1 to 5.</param>
/// <param name="Level">O*NET level, 0 to 7; null where only importance is known (filled ratings).</param>
/// <param name="LevelLow">Lower bound of the level's 95 % confidence interval.</param>
/// <param name="LevelHigh">Upper bound of the level's 95 % confidence interval.</param>
/// <param name="RatedOn">Month of the rating, first day.</param>
/// <param name="Filled">True where the rating comes from a neighboring occupation or another named source; see <see cref="Occupation.Fallbacks"/>.</param>
public readonly record struct ElementRating(string Element, float Importance, float? Level, float? LevelLow, float? LevelHigh, DateOnly? RatedOn, bool Filled);

/// <summary>A technology listed for an occupation (O*NET Technology Skills).</summary>
/// <param name="Element">Element id of kind technology.</param>
/// <param name="Hot">O*NET "hot technology": frequent in postings over all occupations.</param>
/// <param name="InDemand">O*NET "in demand": frequent in postings for this occupation.</param>
public readonly record struct TechnologyUse(string Element, bool Hot, bool InDemand);

/// <summary>Annual wages in US dollars (OEWS). A null percentile is not published; a top-coded one is the top code with <paramref name="TopCoded"/> set.</summary>
/// <param name="Area">OEWS area code, 99 = national.</param>
/// <param name="AreaTitle">OEWS area title.</param>
/// <param name="SharedWith">The 6-digit SOC code whose estimate this is when several O*NET occupations share it; else null.</param>
/// <param name="P10">10th percentile.</param>
/// <param name="P25">25th percentile, used as entry wage.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="P75">75th percentile.</param>
/// <param name="P90">90th percentile.</param>
/// <param name="TopCoded">True where at least one percentile is above the top code.</param>
public sealed record WageEstimate(string Area, string AreaTitle, string? SharedWith, int? P10, int? P25, int? Median, int? P75, int? P90, bool TopCoded);

/// <summary>Demand for an occupation (BLS Employment Projections, national).</summary>
/// <param name="AnnualOpenings">Average openings a year, persons.</param>
/// <param name="PercentChange">Projected employment change over the ten years, percent.</param>
/// <param name="SharedWith">The 6-digit SOC code the numbers are of when several O*NET occupations share them; else null.</param>
public sealed record Demand(int? AnnualOpenings, float? PercentChange, string? SharedWith);
