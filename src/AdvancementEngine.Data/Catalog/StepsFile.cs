using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>steps.csv.</summary>
internal static class StepsFile
{
    public const string Name = "steps.csv";

    public static string[] Columns { get; } = ["from", "to", "weight", "preparation_delta", "source"];

    public static string[] Row(CareerStep s) => [s.From, s.To, Cells.Of(s.Weight), Cells.Of(s.PreparationDelta), s.Source];

    public static CareerStep Read(TableRow row)
    {
        var weight = row.Float("weight") is { } value and > 0 ? value : throw row.Bad("weight", "a number above 0", "correct the cell");
        return new(row.Required("from"), row.Required("to"), weight, row.Float("preparation_delta"), row.Required("source"));
    }
}
