using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>training.csv: usual length and cost of training, as medians over programs of a public list. Only aggregates of ten programs or
/// more.</summary>
internal static class TrainingFile
{
    public const string Name = "training.csv";

    public static string[] Columns { get; } =
    [
        "kind",
        "code",
        "fields",
        "programs",
        "providers",
        "hours_programs",
        "hours_lower",
        "hours_median",
        "hours_upper",
        "cost_programs",
        "cost_lower",
        "cost_median",
        "cost_upper",
        .. Sources.Columns,
    ];

    public static string[] Row(TrainingMedian t) =>
        [
            t.Kind,
            t.Code,
            Cells.Of(t.Fields),
            Cells.Of(t.Programs),
            Cells.Of(t.Providers),
            .. Figure(t.Hours),
            .. Figure(t.Cost),
            .. Sources.Cells(t.Source),
        ];

    public static TrainingMedian Read(TableRow row) =>
        new(
            TrainingMedian.Kinds[row.OneOf("kind", TrainingMedian.Kinds)],
            row.Required("code"),
            [.. Cells.Split(row.Text("fields"))],
            Count(row, "programs", TrainingMedian.FewestPrograms) ?? throw row.Bad("programs", "a count", "fill in the cell"),
            Count(row, "providers", 1) ?? throw row.Bad("providers", "a count", "fill in the cell"),
            Figure(row, "hours"),
            Figure(row, "cost"),
            Sources.Read(row)
        );

    private static string[] Figure(TrainingFigure? figure) =>
        figure is null
            ? [string.Empty, string.Empty, string.Empty, string.Empty]
            : [Cells.Of(figure.Programs), Cells.Of(figure.Lower), Cells.Of(figure.Median), Cells.Of(figure.Upper)];

    private static TrainingFigure? Figure(TableRow row, string of)
    {
        if (Count(row, of + "_programs", TrainingMedian.FewestPrograms) is not { } programs)
            return null;
        var figure = new TrainingFigure(
            programs,
            row.Between(of + "_lower", 0, 1e6f),
            row.Between(of + "_median", 0, 1e6f),
            row.Between(of + "_upper", 0, 1e6f)
        );
        return figure.Lower <= figure.Median && figure.Median <= figure.Upper
            ? figure
            : throw row.Bad(of + "_median", "a number between the quartiles", "correct the cells");
    }

    private static int? Count(TableRow row, string column, int least) =>
        row.Int(column) is not { } count ? null
        : count >= least ? count
        : throw row.Bad(column, $"at least {least}", "remove the row: figures for fewer are not published");
}
