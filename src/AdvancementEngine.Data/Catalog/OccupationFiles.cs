using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>occupations.csv.</summary>
internal static class OccupationsFile
{
    public const string Name = "occupations.csv";

    public static string[] Columns { get; } =
    [
        "occupation", "title", "usual_origin", "job_zone", "education", "experience", "training", "preparation",
        "wage_area", "wage_area_title", "wage_shared_with", "wage_p10", "wage_p25", "wage_median", "wage_p75", "wage_p90", "wage_top_coded",
        "openings", "percent_change", "demand_shared_with", "r", "i", "a", "s", "e", "c", "fallbacks",
    ];

    private static readonly string[] s_experience = ["none", "less-than-5-years", "5-years-or-more"];
    private static readonly string[] s_interests = ["r", "i", "a", "s", "e", "c"];

    public static string[] Row(Occupation o) =>
    [
        o.Code, o.Title, Cells.Of(o.UsualOrigin), Cells.Of(o.JobZone), o.TypicalEducation?.Code() ?? string.Empty,
        o.RelatedExperience is { } experience ? s_experience[(int)experience] : string.Empty, o.OnTheJobTraining ?? string.Empty, Cells.Of(o.Preparation),
        o.Wage?.Area ?? string.Empty, o.Wage?.AreaTitle ?? string.Empty, o.Wage?.SharedWith ?? string.Empty,
        Cells.Of(o.Wage?.P10), Cells.Of(o.Wage?.P25), Cells.Of(o.Wage?.Median), Cells.Of(o.Wage?.P75), Cells.Of(o.Wage?.P90), o.Wage is { } wage ? Cells.Of(wage.TopCoded) : string.Empty,
        Cells.Of(o.Demand?.AnnualOpenings), Cells.Of(o.Demand?.PercentChange), o.Demand?.SharedWith ?? string.Empty,
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
            JobZone = row.Int("job_zone") is { } zone ? (zone is >= 1 and <= 5 ? zone : throw row.Bad("job_zone", "1 to 5", "correct the cell or empty it")) : null,
            TypicalEducation = row.Text("education").Length == 0 ? null : (EducationLevel)row.OneOf("education", EducationLevels.Codes),
            RelatedExperience = row.Text("experience").Length == 0 ? null : (WorkExperience)row.OneOf("experience", s_experience),
            OnTheJobTraining = row.Optional("training"),
            Preparation = row.Float("preparation"),
            Wage = row.Text("wage_area").Length == 0
                ? null
                : new(row.Text("wage_area"), row.Text("wage_area_title"), row.Optional("wage_shared_with"), row.Int("wage_p10"), row.Int("wage_p25"), row.Int("wage_median"), row.Int("wage_p75"), row.Int("wage_p90"), row.YesNo("wage_top_coded")),
            Demand = row.Text("openings").Length == 0 && row.Text("percent_change").Length == 0
                ? null
                : new(row.Int("openings"), row.Float("percent_change"), row.Optional("demand_shared_with")),
            Interests = ReadInterests(row),
            Fallbacks = [.. Cells.Split(row.Text("fallbacks"))],
            Ratings = parts.Ratings.Take(code),
            Technologies = parts.Technologies.Take(code),
            Titles = parts.Titles.Take(code),
        };
    }

    private static ImmutableArray<float> ReadInterests(TableRow row)
    {
        if (s_interests.All(x => row.Text(x).Length == 0)) return [];
        var read = ImmutableArray.CreateBuilder<float>(s_interests.Length);
        foreach (var column in s_interests) read.Add(row.Between(column, 1, 7));
        return read.MoveToImmutable();
    }
}

/// <summary>Parts of an occupation that have a file of their own, by occupation.</summary>
internal sealed class OccupationParts
{
    public Grouped<ElementRating> Ratings { get; } = new();

    public Grouped<TechnologyUse> Technologies { get; } = new();

    public Grouped<string> Titles { get; } = new();

    /// <summary>The first occupation a part names that no row defines, or null.</summary>
    public string? Orphan() => Ratings.Left ?? Technologies.Left ?? Titles.Left;
}

/// <summary>Values by code, handed out once each.</summary>
internal sealed class Grouped<T>
{
    private readonly Dictionary<string, List<T>> _values = new(StringComparer.Ordinal);

    /// <summary>The ordinally first code whose values nobody took.</summary>
    public string? Left => _values.Keys.Min(StringComparer.Ordinal);

    public void Add(string code, T value)
    {
        if (!_values.TryGetValue(code, out var list)) _values.Add(code, list = []);
        list.Add(value);
    }

    public ImmutableArray<T> Take(string code) => _values.Remove(code, out var list) ? [.. list] : [];
}

/// <summary>ratings.csv.</summary>
internal static class RatingsFile
{
    public const string Name = "ratings.csv";

    public static string[] Columns { get; } = ["occupation", "element", "importance", "level", "level_low", "level_high", "rated_on", "filled"];

    public static IEnumerable<string[]> Rows(Occupation o) => o.Ratings.Select(r => new[]
    {
        o.Code, r.Element, Cells.Of(r.Importance), Cells.Of(r.Level), Cells.Of(r.LevelLow), Cells.Of(r.LevelHigh), Cells.Of(r.RatedOn), Cells.Of(r.Filled),
    });

    public static void Read(TableRow row, OccupationParts parts) => parts.Ratings.Add(
        row.Required("occupation"),
        new(row.Required("element"), row.Between("importance", 1, 5), row.Float("level"), row.Float("level_low"), row.Float("level_high"), row.Date("rated_on"), row.YesNo("filled")));
}

/// <summary>technologies.csv.</summary>
internal static class TechnologiesFile
{
    public const string Name = "technologies.csv";

    public static string[] Columns { get; } = ["occupation", "element", "hot", "in_demand"];

    public static IEnumerable<string[]> Rows(Occupation o) => o.Technologies.Select(t => new[] { o.Code, t.Element, Cells.Of(t.Hot), Cells.Of(t.InDemand) });

    public static void Read(TableRow row, OccupationParts parts) =>
        parts.Technologies.Add(row.Required("occupation"), new(row.Required("element"), row.YesNo("hot"), row.YesNo("in_demand")));
}

/// <summary>titles.csv.</summary>
internal static class TitlesFile
{
    public const string Name = "titles.csv";

    public static string[] Columns { get; } = ["occupation", "title"];

    public static IEnumerable<string[]> Rows(Occupation o) => o.Titles.Select(t => new[] { o.Code, t });

    public static void Read(TableRow row, OccupationParts parts) => parts.Titles.Add(row.Required("occupation"), row.Required("title"));
}
