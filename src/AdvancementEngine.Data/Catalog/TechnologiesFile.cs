using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>technologies.csv.</summary>
internal static class TechnologiesFile
{
    public const string Name = "technologies.csv";

    public static string[] Columns { get; } = ["occupation", "element", "hot", "in_demand"];

    public static IEnumerable<string[]> Rows(Occupation o) =>
        o.Technologies.Select(t => new[] { o.Code, t.Element, Cells.Of(t.Hot), Cells.Of(t.InDemand) });

    public static void Read(TableRow row, OccupationParts parts) =>
        parts.Technologies.Add(row.Required("occupation"), new(row.Required("element"), row.YesNo("hot"), row.YesNo("in_demand")));
}
