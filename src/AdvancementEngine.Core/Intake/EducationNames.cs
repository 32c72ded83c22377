using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Matches the names people use for education to the levels of <see cref="EducationLevels"/>.</summary>
public static class EducationNames
{
    /// <summary>The matcher; codes are those of <see cref="EducationLevels.Codes"/>.</summary>
    public static NameMatcher Matcher { get; } = new(
    [
        Level(EducationLevel.NoFormalCredential, "No formal educational credential", "Less than high school", "Some high school", "No diploma"),
        Level(EducationLevel.HighSchool, "High school diploma or equivalent", "High school", "High school diploma", "Secondary school", "GED", "HiSET"),
        Level(EducationLevel.SomeCollege, "Some college, no degree", "Some college", "College, no degree"),
        Level(EducationLevel.PostsecondaryNondegree, "Postsecondary nondegree award", "Postsecondary certificate", "Vocational certificate", "Trade school", "Bootcamp certificate"),
        Level(EducationLevel.Associate, "Associate's degree", "Associate", "Associate degree", "AA", "AS", "AAS"),
        Level(EducationLevel.Bachelor, "Bachelor's degree", "Bachelor", "Bachelor degree", "BA", "BS", "BSc"),
        Level(EducationLevel.Master, "Master's degree", "Master", "Master degree", "MA", "MS", "MSc", "MBA"),
        Level(EducationLevel.Doctoral, "Doctoral or professional degree", "Doctorate", "Doctoral degree", "PhD", "JD", "MD"),
    ]);

    private static Nameable Level(EducationLevel level, string name, params string[] aliases) => new(level.Code(), name, [.. aliases]);
}
