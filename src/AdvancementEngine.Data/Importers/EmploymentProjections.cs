using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>BLS Employment Projections, by SOC code.</summary>
internal static class EmploymentProjections
{
    private const string Code = "Occupation Code";

    private static readonly Dictionary<string, EducationLevel> s_education = new(StringComparer.Ordinal)
    {
        ["No formal educational credential"] = EducationLevel.NoFormalCredential,
        ["High school diploma or equivalent"] = EducationLevel.HighSchool,
        ["Some college, no degree"] = EducationLevel.SomeCollege,
        ["Postsecondary nondegree award"] = EducationLevel.PostsecondaryNondegree,
        ["Associate's degree"] = EducationLevel.Associate,
        ["Bachelor's degree"] = EducationLevel.Bachelor,
        ["Master's degree"] = EducationLevel.Master,
        ["Doctoral or professional degree"] = EducationLevel.Doctoral,
    };

    private static readonly Dictionary<string, WorkExperience> s_experience = new(StringComparer.Ordinal)
    {
        ["None"] = WorkExperience.None,
        ["Less than 5 years"] = WorkExperience.LessThanFiveYears,
        ["5 years or more"] = WorkExperience.FiveYearsOrMore,
    };

    /// <summary>Reads the file. Columns whose names contain the years of the edition are found by their prefix.</summary>
    public static Dictionary<string, Projection> Read(string path)
    {
        var bySoc = new Dictionary<string, Projection>(StringComparer.Ordinal);
        using var table = Table.Open(
            path,
            Code,
            "Typical Entry-Level Education",
            "Work Experience in a Related Occupation",
            "Typical on-the-job Training"
        );
        var openings = Column(table, "Occupational Openings,");
        var change = Column(table, "Employment Percent Change,");
        foreach (var row in table.Rows())
        {
            bySoc[Soc(row.Required(Code))] = new(
                Of(row, "Typical Entry-Level Education", s_education),
                Of(row, "Work Experience in a Related Occupation", s_experience),
                Stated(row, "Typical on-the-job Training"),
                Number(row, openings) is { } thousands ? (int)Math.Round(thousands * 1000, MidpointRounding.AwayFromZero) : null,
                (float?)Number(row, change)
            );
        }

        return bySoc;
    }

    // BLS downloads contain codes as ="15-1232", so that a spreadsheet keeps them as text.
    private static string Soc(string text) => text.Trim('=', '"');

    private static string Column(Table table, string begins) =>
        table.Columns.FirstOrDefault(c => c.StartsWith(begins, StringComparison.Ordinal))
        ?? throw new DataException(
            new DataProblem(
                table.File,
                1,
                begins,
                "no such column",
                $"a column whose name starts with '{begins}'",
                $"use the file as published by BLS; columns found: {string.Join(", ", table.Columns)}"
            )
        );

    private static string? Stated(TableRow row, string column) =>
        row.Text(column) is { Length: > 0 } text && text is not ("—" or "-") ? text : null;

    private static T? Of<T>(TableRow row, string column, Dictionary<string, T> values)
        where T : struct
    {
        if (Stated(row, column) is not { } text)
            return null;
        return values.TryGetValue(text, out var value)
            ? value
            : throw row.Bad(column, $"one of {string.Join("; ", values.Keys)}", "use the file as published by BLS");
    }

    private static decimal? Number(TableRow row, string column)
    {
        if (Stated(row, column) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Bad(column, "a number", "use the file as published by BLS");
    }
}
