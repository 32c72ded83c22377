using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Education levels of the BLS Employment Projections, lowest first; the order is used in comparisons.</summary>
public enum EducationLevel
{
    /// <summary>No formal educational credential.</summary>
    NoFormalCredential = 0,

    /// <summary>High school diploma or equivalent.</summary>
    HighSchool = 1,

    /// <summary>Some college, no degree.</summary>
    SomeCollege = 2,

    /// <summary>Postsecondary nondegree award.</summary>
    PostsecondaryNondegree = 3,

    /// <summary>Associate's degree.</summary>
    Associate = 4,

    /// <summary>Bachelor's degree.</summary>
    Bachelor = 5,

    /// <summary>Master's degree.</summary>
    Master = 6,

    /// <summary>Doctoral or professional degree.</summary>
    Doctoral = 7,
}
