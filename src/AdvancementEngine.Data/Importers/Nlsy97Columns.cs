using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Importers;

/// <summary>The columns of a person-year file, and which of them can be elements: values known in the row's year, and no protected
/// attributes.</summary>
internal static class Nlsy97Columns
{
    /// <summary>Required columns.</summary>
    public static string[] Needed { get; } =
    ["id", "year", "occ", "job_ind", "job_wage", "job_full", "enroll", .. Dates.Select(d => d.Column)];

    /// <summary>Columns of diplomas and degrees, lowest first.</summary>
    public static (string Column, EducationLevel Level)[] Dates =>
        [
            ("date_HS", EducationLevel.HighSchool),
            ("date_AA", EducationLevel.Associate),
            ("date_BA", EducationLevel.Bachelor),
            ("date_MA", EducationLevel.Master),
            ("date_PHD", EducationLevel.Doctoral),
            ("date_PROF", EducationLevel.Doctoral),
        ];

    /// <summary>Optional columns. Age, gender, race and weight are read only for the group file.</summary>
    public static string[] Optional { get; } = ["job_year_hour", "census_region", "age", "gender", "race", "weight"];

    private static readonly string[] s_future =
    [
        "next",
        "future",
        "final",
        "last",
        "highest",
        "ever",
        "later",
        "outcome",
        "target",
        "latest",
        "max",
    ];

    /// <summary>Rejects columns with later information, protected attributes among added elements, and unrequested columns.</summary>
    /// <exception cref="DataException">There is such a column; all are listed.</exception>
    public static void Check(CsvHeader header, string file, IReadOnlyList<string> elements)
    {
        header.Require([.. Needed, .. elements]);
        var problems = new List<DataProblem>();
        foreach (var name in header.Names.Where(n => !Needed.Contains(n) && !Optional.Contains(n)).Where(TellsFuture))
            problems.Add(
                new(
                    file,
                    1,
                    name,
                    "a column with later information",
                    "columns whose values were known in the row's year",
                    "remove the column: a state must not contain later information"
                )
            );
        foreach (var name in elements)
        {
            if (ProtectedAttributes.Contains(name) || name == "weight")
                problems.Add(
                    new(
                        file,
                        1,
                        name,
                        "a protected attribute or survey weight among the elements",
                        "elements that are allowed to affect a score",
                        "remove it from --element; it belongs in the group file"
                    )
                );
            else if (Dates.Any(d => d.Column == name))
                problems.Add(
                    new(
                        file,
                        1,
                        name,
                        "a column with later information among the elements",
                        "columns whose values were known in the row's year",
                        "remove it from --element; education is already read as of each year"
                    )
                );
        }

        if (problems.Count > 0)
            throw new DataException(problems);
        header.RefuseUnknown([.. Needed, .. Optional, .. elements]);
    }

    private static bool TellsFuture(string name) =>
        name.ToLowerInvariant().Split('_', '-', ' ', '.').Any(part => s_future.Contains(part, StringComparer.Ordinal));
}
