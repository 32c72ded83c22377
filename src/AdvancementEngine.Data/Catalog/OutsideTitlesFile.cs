using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>outside-titles.csv: job titles of occupations that the catalog lacks.</summary>
internal static class OutsideTitlesFile
{
    public const string Name = "outside-titles.csv";

    public static string[] Columns { get; } = ["code", "title"];

    public static string[] Row(OutsideTitle t) => [t.Code, t.Title];

    public static OutsideTitle Read(TableRow row) => new(row.Required("code"), row.Required("title"));
}
