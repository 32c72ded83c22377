using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>elements.csv.</summary>
internal static class ElementsFile
{
    public const string Name = "elements.csv";

    public static string[] Columns { get; } =
    ["element", "name", "occupations", "of", "mean_importance", "sd_importance", "mean_level", "sd_level"];

    public static string[] Row(Element e) =>
        [
            e.Id,
            e.Name,
            Cells.Of(e.Norm?.Occupations),
            Cells.Of(e.Norm?.Of),
            Cells.Of(e.Norm?.MeanImportance),
            Cells.Of(e.Norm?.SdImportance),
            Cells.Of(e.Norm?.MeanLevel),
            Cells.Of(e.Norm?.SdLevel),
        ];

    public static Element Read(TableRow row, Grouped<string> aliases)
    {
        var id = row.Required("element");
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == id.Length - 1)
            throw row.Bad("element", "kind:code, for example skill:2.A.1.a", "correct the id");
        return new Element(id, row.Required("name"))
        {
            Aliases = aliases.Take(id),
            Norm =
                row.Int("occupations") is { } occupations && row.Int("of") is { } of
                    ? new(
                        occupations,
                        of,
                        row.Float("mean_importance"),
                        row.Float("sd_importance"),
                        row.Float("mean_level"),
                        row.Float("sd_level")
                    )
                    : null,
        };
    }
}
