using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>ratings.csv.</summary>
internal static class RatingsFile
{
    public const string Name = "ratings.csv";

    public static string[] Columns { get; } =
    ["occupation", "element", "importance", "level", "level_low", "level_high", "rated_on", "filled"];

    public static IEnumerable<string[]> Rows(Occupation o) =>
        o.Ratings.Select(r =>
            new[]
            {
                o.Code,
                r.Element,
                Cells.Of(r.Importance),
                Cells.Of(r.Level),
                Cells.Of(r.LevelLow),
                Cells.Of(r.LevelHigh),
                Cells.Of(r.RatedOn),
                Cells.Of(r.Filled),
            }
        );

    public static void Read(TableRow row, OccupationParts parts) =>
        parts.Ratings.Add(
            row.Required("occupation"),
            new(
                row.Required("element"),
                row.Between("importance", 1, 5),
                row.Float("level"),
                row.Float("level_low"),
                row.Float("level_high"),
                row.Date("rated_on"),
                row.YesNo("filled")
            )
        );
}
