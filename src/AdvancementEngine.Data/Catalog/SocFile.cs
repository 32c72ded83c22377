using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>soc-codes.csv: codes of this and older editions, with the successors of each older code.</summary>
internal static class SocFile
{
    public const string Name = "soc-codes.csv";

    public static string[] Columns { get; } = ["code", "title", "edition", "successors"];

    public static string[] Row(SocRow s) => [s.Code, s.Title, s.Edition, Cells.Of(s.Successors)];

    public static SocRow Read(TableRow row) =>
        new(
            row.Required("code"),
            row.Required("title"),
            SocRow.Editions[row.OneOf("edition", SocRow.Editions)],
            [.. Cells.Split(row.Text("successors"))]
        );
}
