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
        Level(
            EducationLevel.NoFormalCredential, "No formal educational credential", "Less than high school", "Some high school", "No diploma", "No high school diploma", "No GED",
            "Did not finish high school", "Dropped out of high school", "Left high school", "Never finished high school", "Not a high school graduate",
            "High school student", "Grade", "8th grade", "9th grade", "10th grade", "11th grade", "12th grade", "Working on GED", "Pursuing GED", "In progress GED",
            "Currently in high school", "Without a diploma", "Secundaria incompleta", "Preparatoria incompleta", "Sin diploma", "Primaria", "Sin estudios"),
        Level(
            EducationLevel.HighSchool, "High school diploma or equivalent", "High school", "High school diploma", "Secondary school", "GED", "HiSET", "HSE", "TASC",
            "GED diploma", "GED certificate", "High school grad", "High school graduate", "High school diploma or GED", "High school equivalency",
            "High school equivalency diploma", "Diploma", "Diploma de secundaria", "Diploma de preparatoria", "Secundaria", "Preparatoria", "Prepa",
            "Bachillerato", "Escuela secundaria", "Escuela preparatoria"),
        Level(
            EducationLevel.SomeCollege, "Some college, no degree", "Some college", "College, no degree", "Some college credits", "College credits", "College student",
            "Currently in college", "Some university", "Some community college", "1 year of college", "2 years of college", "Working on a degree",
            "Pursuing a bachelor's degree", "In progress degree", "Incomplete degree", "Did not finish college", "Dropped out of college", "Universidad incompleta",
            "Universidad sin terminar", "Licenciatura incompleta", "Algo de universidad"),
        Level(
            EducationLevel.PostsecondaryNondegree, "Postsecondary nondegree award", "Postsecondary certificate", "Vocational certificate", "Vocational school",
            "Trade school", "Technical school", "Bootcamp certificate", "Bootcamp", "Coding bootcamp", "Certificate program", "Career certificate",
            "Escuela técnica", "Carrera técnica", "Técnico", "Certificado"),
        Level(
            EducationLevel.Associate, "Associate's degree", "Associate", "Associate degree", "AA", "AS", "AAS", "2 year degree", "Two year degree",
            "2-year college degree", "Community college degree", "Associate of science", "Associate of arts", "Associate of applied science", "Título asociado", "Asociado", "Grado de asociado",
            "Grado asociado", "Técnico superior universitario"),
        Level(
            EducationLevel.Bachelor, "Bachelor's degree", "Bachelor", "Bachelor degree", "BA", "BS", "BSc", "BBA", "BFA", "4 year degree", "Four year degree",
            "4-year college degree", "Bachelor of science", "Bachelor of arts", "Undergraduate degree", "Licenciatura", "Título universitario", "Ingeniería", "Ingeniero", "Ingeniera"),
        Level(EducationLevel.Master, "Master's degree", "Master", "Master degree", "MA", "MS", "MSc", "MBA", "MEd", "Master of science", "Maestría", "Graduate degree"),
        Level(EducationLevel.Doctoral, "Doctoral or professional degree", "Doctorate", "Doctoral degree", "PhD", "JD", "MD", "EdD", "Doctorado"),
    ],
    MatchOptions.Default with { UnknownWordsCount = false });

    private static Nameable Level(EducationLevel level, string name, params string[] aliases) => new(level.Code(), name, [.. aliases]);
}
