using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>An occupation as an opportunity: what it requires, pays and uses. Only code and title are always present; the rest is null or
/// empty if no source gives it.</summary>
public sealed record Occupation
{
    /// <summary>O*NET-SOC code, 2019 taxonomy (for example <c>15-1232.00</c>), or a dataset's own code.</summary>
    public required string Code { get; init; }

    /// <summary>Title as published.</summary>
    public required string Title { get; init; }

    /// <summary>True for a usual origin outside IT: people come from it, but it is not a goal of IT training or offered as a next
    /// step.</summary>
    public bool UsualOrigin { get; init; }

    /// <summary>O*NET job zone, 1 to 5.</summary>
    public int? JobZone { get; init; }

    /// <summary>Typical entry-level education (BLS Employment Projections).</summary>
    public EducationLevel? TypicalEducation { get; init; }

    /// <summary>Typical work experience in a related occupation (BLS Employment Projections).</summary>
    public WorkExperience? RelatedExperience { get; init; }

    /// <summary>Months of related work that people in the occupation had.</summary>
    public ExperienceAsked? Experience { get; init; }

    /// <summary>Level on the ladder; null if too little is known to compute it.</summary>
    public OccupationLevel? Level { get; init; }

    /// <summary>Why the level differs from the computed one; empty if it does not.</summary>
    public string LevelReason { get; init; } = string.Empty;

    /// <summary>Typical on-the-job training (BLS Employment Projections), as published.</summary>
    public string? OnTheJobTraining { get; init; }

    /// <summary>National or area wages (OEWS).</summary>
    public WageEstimate? Wage { get; init; }

    /// <summary>The wages if they are the occupation's own; null if only a broader group's are published. Pay of two occupations is
    /// compared only by these.</summary>
    public WageEstimate? OwnWage => Wage is { SharedWith: { } group } && !SocCodes.OwnsWageOf(Code, group) ? null : Wage;

    /// <summary>Openings and projected change (BLS Employment Projections).</summary>
    public Demand? Demand { get; init; }

    /// <summary>Mean catalog rank of preparation, 0 to 1, see <see cref="Catalog.Preparation"/>; null if none of its parts is
    /// known.</summary>
    public float? Preparation { get; init; }

    /// <summary>O*NET occupational interests, six numbers 1 to 7 in the order R I A S E C; empty if not rated.</summary>
    public ImmutableArray<float> Interests { get; init; } = [];

    /// <summary>Skills and knowledge with importance and level, ordinal by element id.</summary>
    public ImmutableArray<ElementRating> Ratings { get; init; } = [];

    /// <summary>Technologies listed for the occupation, ordinal by element id.</summary>
    public ImmutableArray<TechnologyUse> Technologies { get; init; } = [];

    /// <summary>Alternate and reported titles, ordinal.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Curated titles as people write them, some in Spanish, ordinal. A title listed for several occupations may mean any of them,
    /// so it becomes a question.</summary>
    public ImmutableArray<string> CommonTitles { get; init; } = [];

    /// <summary>Codes for missing source data and its replacement, for example <c>ratings-filled-from:15-1251.00</c>,
    /// <c>wage-shared:15-1299</c>. Shown with the occupation.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];

    /// <summary>The id of the element "held this occupation".</summary>
    public string ElementId => ElementKinds.Id(ElementKinds.Occupation, Code);
}
