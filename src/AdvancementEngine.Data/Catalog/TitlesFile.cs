using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>titles.csv.</summary>
internal static class TitlesFile
{
    public const string Name = "titles.csv";

    public static string[] Columns { get; } = ["occupation", "title"];

    public static IEnumerable<string[]> Rows(Occupation o) => o.Titles.Select(t => new[] { o.Code, t });

    public static void Read(TableRow row, OccupationParts parts) => parts.Titles.Add(row.Required("occupation"), row.Required("title"));
}
