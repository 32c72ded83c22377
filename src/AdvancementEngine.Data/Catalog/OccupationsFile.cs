using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>occupations.csv.</summary>
internal static class OccupationsFile
{
    public const string Name = "occupations.csv";

    public static string[] Columns { get; } =
    [
        "occupation",
        "title",
        "usual_origin",
        "job_zone",
        "education",
        "experience",
        "training",
        "preparation",
        "wage_area",
        "wage_area_title",
        "wage_shared_with",
        "wage_p10",
        "wage_p25",
        "wage_median",
        "wage_p75",
        "wage_p90",
        "wage_top_coded",
        "openings",
        "percent_change",
        "demand_shared_with",
        "level",
        "level_reason",
        "months_lower",
        "months_median",
        "months_source",
        "months_reason",
        "r",
        "i",
        "a",
        "s",
        "e",
        "c",
        "fallbacks",
    ];

    private static readonly string[] s_experience = ["none", "less-than-5-years", "5-years-or-more"];
    private static readonly string[] s_sources = [ExperienceAsked.OnetSource, ExperienceAsked.BlsSource, ExperienceAsked.OurSource];
    private static readonly string[] s_interests = ["r", "i", "a", "s", "e", "c"];

    public static string[] Row(Occupation o) =>
        [
            o.Code,
            o.Title,
            Cells.Of(o.UsualOrigin),
            Cells.Of(o.JobZone),
            o.TypicalEducation?.Code() ?? string.Empty,
            o.RelatedExperience is { } experience ? s_experience[(int)experience] : string.Empty,
            o.OnTheJobTraining ?? string.Empty,
            Cells.Of(o.Preparation),
            o.Wage?.Area ?? string.Empty,
            o.Wage?.AreaTitle ?? string.Empty,
            o.Wage?.SharedWith ?? string.Empty,
            Cells.Of(o.Wage?.P10),
            Cells.Of(o.Wage?.P25),
            Cells.Of(o.Wage?.Median),
            Cells.Of(o.Wage?.P75),
            Cells.Of(o.Wage?.P90),
            o.Wage is { } wage ? Cells.Of(wage.TopCoded) : string.Empty,
            Cells.Of(o.Demand?.AnnualOpenings),
            Cells.Of(o.Demand?.PercentChange),
            o.Demand?.SharedWith ?? string.Empty,
            o.Level?.Code() ?? string.Empty,
            o.LevelReason,
            Cells.Of(o.Experience?.LowerMonths),
            Cells.Of(o.Experience?.MedianMonths),
            o.Experience?.Source ?? string.Empty,
            o.Experience?.Reason ?? string.Empty,
            .. o.Interests.IsDefaultOrEmpty ? Enumerable.Repeat(string.Empty, s_interests.Length) : o.Interests.Select(x => Cells.Of(x)),
            Cells.Of(o.Fallbacks),
        ];

    public static Occupation Read(TableRow row, OccupationParts parts)
    {
        var code = row.Required("occupation");
        return new Occupation
        {
            Code = code,
            Title = row.Required("title"),
            UsualOrigin = row.YesNo("usual_origin"),
            JobZone = row.Int("job_zone") is { } zone
                ? (zone is >= 1 and <= 5 ? zone : throw row.Bad("job_zone", "1 to 5", "correct or clear the cell"))
                : null,
            TypicalEducation = row.Text("education").Length == 0 ? null : (EducationLevel)row.OneOf("education", EducationLevels.Codes),
            RelatedExperience = row.Text("experience").Length == 0 ? null : (WorkExperience)row.OneOf("experience", s_experience),
            OnTheJobTraining = row.Optional("training"),
            Preparation = row.Float("preparation"),
            Wage =
                row.Text("wage_area").Length == 0
                    ? null
                    : new(
                        row.Text("wage_area"),
                        row.Text("wage_area_title"),
                        row.Optional("wage_shared_with"),
                        row.Int("wage_p10"),
                        row.Int("wage_p25"),
                        row.Int("wage_median"),
                        row.Int("wage_p75"),
                        row.Int("wage_p90"),
                        row.YesNo("wage_top_coded")
                    ),
            Demand =
                row.Text("openings").Length == 0 && row.Text("percent_change").Length == 0
                    ? null
                    : new(row.Int("openings"), row.Float("percent_change"), row.Optional("demand_shared_with")),
            Level =
                row.Text("level").Length == 0
                    ? null
                    : (OccupationLevel)((int)OccupationLevel.Entry + row.OneOf("level", OccupationLevels.Codes)),
            LevelReason = row.Text("level_reason"),
            Experience = ReadMonths(row),
            Interests = ReadInterests(row),
            Fallbacks = [.. Cells.Split(row.Text("fallbacks"))],
            Ratings = parts.Ratings.Take(code),
            Technologies = parts.Technologies.Take(code),
            Titles = parts.Titles.Take(code),
            CommonTitles = parts.CommonTitles.Take(code),
        };
    }

    private static ExperienceAsked? ReadMonths(TableRow row)
    {
        if (row.Text("months_lower").Length == 0)
            return null;
        var lower = row.Between("months_lower", 0, 600);
        var median = row.Between("months_median", lower, 600);
        return new(lower, median, s_sources[row.OneOf("months_source", s_sources)], row.Text("months_reason"));
    }

    private static ImmutableArray<float> ReadInterests(TableRow row)
    {
        if (s_interests.All(x => row.Text(x).Length == 0))
            return [];
        var read = ImmutableArray.CreateBuilder<float>(s_interests.Length);
        foreach (var column in s_interests)
            read.Add(row.Between(column, 1, 7));
        return read.MoveToImmutable();
    }
}
