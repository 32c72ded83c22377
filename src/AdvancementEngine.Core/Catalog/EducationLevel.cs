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

/// <summary>Codes of <see cref="EducationLevel"/> in files and results.</summary>
public static class EducationLevels
{
    /// <summary>Codes in the order of <see cref="EducationLevel"/>.</summary>
    public static ImmutableArray<string> Codes { get; } =
        ["no-formal-credential", "high-school", "some-college", "postsecondary-nondegree", "associate", "bachelor", "master", "doctoral"];

    /// <summary>The code of a level.</summary>
    public static string Code(this EducationLevel level) => Codes[(int)level];

    /// <summary>Reads a code.</summary>
    /// <returns>False when the code is none of <see cref="Codes"/>.</returns>
    public static bool TryParse(string code, out EducationLevel level)
    {
        var index = Codes.IndexOf(code, 0, StringComparer.Ordinal);
        level = index < 0 ? default : (EducationLevel)index;
        return index >= 0;
    }
}

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
