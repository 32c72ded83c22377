using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>title-aliases.csv: titles as people write them.</summary>
internal static class TitleAliasesFile
{
    public const string Name = "title-aliases.csv";

    public static string[] Columns { get; } = ["occupation", "title"];

    public static IEnumerable<string[]> Rows(Occupation o) => o.CommonTitles.Select(t => new[] { o.Code, t });

    public static void Read(TableRow row, OccupationParts parts) =>
        parts.CommonTitles.Add(row.Required("occupation"), row.Required("title"));
}
