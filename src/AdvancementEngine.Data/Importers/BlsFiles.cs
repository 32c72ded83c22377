using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Wages of an OEWS file of one area, by SOC code as OEWS writes it.</summary>
internal sealed class OewsWages
{
    /// <summary>Annual wage above which OEWS publishes <c>#</c>: 115.00 US dollars an hour, 239,200 a year (May 2022 to May 2024 estimates).</summary>
    public const int TopCode = 239_200;

    private static readonly string[] s_percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    /// <summary>Wages by SOC code.</summary>
    public Dictionary<string, WageEstimate> BySoc { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the cross-industry rows of an area.</summary>
    /// <exception cref="DataException">The file has no row of the area.</exception>
    public static OewsWages Read(string path, string area)
    {
        var wages = new OewsWages();
        var areas = new SortedSet<string>(StringComparer.Ordinal);
        using var table = Table.Open(path, ["AREA", "AREA_TITLE", "OCC_CODE", .. s_percentiles]);
        foreach (var row in table.Rows())
        {
            areas.Add(row.Required("AREA"));
            if (row.Text("AREA") != area || row.Text("I_GROUP") is not ("" or "cross-industry") || row.Text("O_GROUP") is not ("" or "detailed")) continue;
            var code = row.Required("OCC_CODE");
            var top = false;
            var p = s_percentiles.Select(column => Wage(row, column, ref top)).ToArray();
            if (!wages.BySoc.TryAdd(code, new(area, row.Required("AREA_TITLE"), null, p[0], p[1], p[2], p[3], p[4], top)))
                throw row.Bad("OCC_CODE", $"one cross-industry row per occupation of area {area}", "remove the second row or give a file of one ownership");
        }

        if (wages.BySoc.Count > 0) return wages;
        throw new DataException(new DataProblem(path, 0, "AREA", $"no cross-industry row of area '{area}'", areas.Count <= 12 ? $"one of {string.Join(", ", areas)}" : $"one of {areas.Count} areas, for example {areas.Min}", "name another area or give a file that has it"));
    }

    private static int? Wage(TableRow row, string column, ref bool top)
    {
        var text = row.Text(column);
        switch (text)
        {
            case "" or "*" or "**":
                return null;
            case "#":
                top = true;
                return TopCode;
            default:
                return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 10_000_000
                    ? (int)Math.Round(value, MidpointRounding.AwayFromZero)
                    : throw row.Bad(column, "an annual wage, '#' (above the top code) or '*' (not published)", "take the file as BLS publishes it");
        }
    }
}

/// <summary>What Employment Projections say of an occupation.</summary>
internal sealed record Projection(EducationLevel? Education, WorkExperience? Experience, string? Training, int? Openings, float? PercentChange);

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

    /// <summary>Reads the file. Columns whose names hold the years of the edition are found by how they begin.</summary>
    public static Dictionary<string, Projection> Read(string path)
    {
        var bySoc = new Dictionary<string, Projection>(StringComparer.Ordinal);
        using var table = Table.Open(path, Code, "Typical Entry-Level Education", "Work Experience in a Related Occupation", "Typical on-the-job Training");
        var openings = Column(table, "Occupational Openings,");
        var change = Column(table, "Employment Percent Change,");
        foreach (var row in table.Rows())
        {
            bySoc[Soc(row.Required(Code))] = new(
                Of(row, "Typical Entry-Level Education", s_education),
                Of(row, "Work Experience in a Related Occupation", s_experience),
                Stated(row, "Typical on-the-job Training"),
                Number(row, openings) is { } thousands ? (int)Math.Round(thousands * 1000, MidpointRounding.AwayFromZero) : null,
                (float?)Number(row, change));
        }

        return bySoc;
    }

    // The BLS download writes codes as ="15-1232" so that a spreadsheet keeps them as text.
    private static string Soc(string text) => text.Trim('=', '"');

    private static string Column(Table table, string begins) =>
        table.Columns.FirstOrDefault(c => c.StartsWith(begins, StringComparison.Ordinal))
        ?? throw new DataException(new DataProblem(table.File, 1, begins, "no such column", $"a column whose name begins with '{begins}'", $"take the file as BLS publishes it; columns found: {string.Join(", ", table.Columns)}"));

    private static string? Stated(TableRow row, string column) => row.Text(column) is { Length: > 0 } text && text is not ("—" or "-") ? text : null;

    private static T? Of<T>(TableRow row, string column, Dictionary<string, T> values) where T : struct
    {
        if (Stated(row, column) is not { } text) return null;
        return values.TryGetValue(text, out var value) ? value : throw row.Bad(column, $"one of {string.Join("; ", values.Keys)}", "take the file as BLS publishes it");
    }

    private static decimal? Number(TableRow row, string column)
    {
        if (Stated(row, column) is not { } text) return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : throw row.Bad(column, "a number", "take the file as BLS publishes it");
    }
}

/// <summary>Skill importance averaged to 6-digit SOC (BLS, from O*NET): a wide table with a column per skill.</summary>
internal static class BlsSkills
{
    /// <summary>Importance by SOC code and skill name.</summary>
    public static Dictionary<string, Dictionary<string, float>> Read(string path)
    {
        var bySoc = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        using var table = Table.Open(path, "Occupation Code", "Occupation Title");
        var skills = table.Columns.Where(c => c is not ("Occupation Code" or "Occupation Title")).ToArray();
        foreach (var row in table.Rows())
        {
            var values = new Dictionary<string, float>(StringComparer.Ordinal);
            foreach (var skill in skills)
            {
                if (row.Float(skill) is not null) values.Add(skill, row.Between(skill, 1, 5));
            }

            bySoc[row.Required("Occupation Code")] = values;
        }

        return bySoc;
    }
}
