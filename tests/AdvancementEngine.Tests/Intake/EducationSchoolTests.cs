using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Who is in high school works on its diploma; who left it does not.</summary>
public sealed class EducationSchoolTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    [Theory]
    [InlineData("11th grade", false, EducationLevel.HighSchool)]
    [InlineData("11th grade", true, null)]
    [InlineData("high school junior", true, EducationLevel.HighSchool)]
    [InlineData("still in high school", false, EducationLevel.HighSchool)]
    [InlineData("10th grade, no diploma", false, null)]
    public void Education_GradeOfHighSchool_IsAttendedByWhoHasNotWorked(string text, bool hasWorked, EducationLevel? pursued)
    {
        var intake = new FactIntake(AdviceFixture.Catalog, s_matchers, AdviceFixture.AsOf);
        var open = false;
        if (hasWorked)
            intake.Work(p => p, "fry cook", "2021-08", string.Empty, new SourceText("self", string.Empty, string.Empty), ref open);
        var read = intake.Education(p => p, text, new SourceText("self", string.Empty, string.Empty));
        Assert.Equal((EducationLevel.NoFormalCredential, pursued), (read!.Level, read.Pursued));
    }

    [Theory]
    [InlineData("secundaria", null)]
    [InlineData("terminé la secundaria", null)]
    [InlineData("secundaria (México)", EducationLevel.NoFormalCredential)]
    [InlineData("tercero de secundaria", EducationLevel.NoFormalCredential)]
    [InlineData("secundaria y bachillerato, México", EducationLevel.HighSchool)]
    [InlineData("secundaria completa (Honduras)", EducationLevel.HighSchool)]
    [InlineData("diploma de escuela secundaria", EducationLevel.HighSchool)]
    [InlineData("diploma de escuela secundaria, New Mexico", EducationLevel.HighSchool)]
    [InlineData("secundaria en México, GED 2019", EducationLevel.HighSchool)]
    [InlineData("secundaria en México, studying for GED", EducationLevel.NoFormalCredential)]
    [InlineData("secundaria técnica, México", EducationLevel.NoFormalCredential)]
    [InlineData("secundaria 2010", null)]
    public void Education_Secundaria_IsThatOfTheCountryOrAsked(string text, EducationLevel? level)
    {
        var intake = new FactIntake(AdviceFixture.Catalog, s_matchers, AdviceFixture.AsOf);
        var read = intake.Education(p => p, text, new SourceText("self", string.Empty, string.Empty));
        Assert.Equal(level, read?.Level);
    }

    [Theory]
    [InlineData("A.S. networking en Miami Dade College, deje en el 3er semestre", EducationLevel.SomeCollege)]
    [InlineData("BS computer science, left in junior year", EducationLevel.SomeCollege)]
    [InlineData("AAS networking, then BS, dropped out", EducationLevel.Associate)]
    [InlineData("high school diploma, then AS in IT, didn't finish", EducationLevel.HighSchool)]
    [InlineData("bachiller, TSU en informatica sin terminar", EducationLevel.HighSchool)]
    [InlineData("A.S. networking, Miami Dade College", EducationLevel.Associate)]
    [InlineData("Lic. en Informatica", EducationLevel.Bachelor)]
    [InlineData("hasta 9no grado en Nicaragua", EducationLevel.NoFormalCredential)]
    [InlineData("hasta 9no grado, GED 2019", EducationLevel.HighSchool)]
    public void Education_LeftBeforeItsEnd_IsNotHeld(string text, EducationLevel level)
    {
        var intake = new FactIntake(AdviceFixture.Catalog, s_matchers, AdviceFixture.AsOf);
        var read = intake.Education(p => p, text, new SourceText("self", string.Empty, string.Empty));
        Assert.Equal(level, read?.Level);
    }
}
