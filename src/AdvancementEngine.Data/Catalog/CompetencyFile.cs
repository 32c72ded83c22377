using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>competency-functions.csv: one row per job function, with the model's columns repeated.</summary>
internal static class CompetencyFile
{
    public const string Name = "competency-functions.csv";

    public static string[] Columns { get; } =
    ["model", "model_title", "occupations", "edition", "function", "function_title", "core", "elements"];

    public static IEnumerable<string[]> Rows(CompetencyModel m) =>
        m.Functions.Select(f =>
            new[] { m.Code, m.Title, Cells.Of(m.Occupations), m.Edition, f.Code, f.Title, Cells.Of(f.Core), Cells.Of(f.Elements) }
        );

    public static IEnumerable<CompetencyModel> Read(IEnumerable<TableRow> rows)
    {
        var models = new Dictionary<string, CompetencyModel>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var code = row.Required("model");
            var function = new JobFunction(
                row.Required("function"),
                row.Required("function_title"),
                row.YesNo("core"),
                [.. Cells.Split(row.Required("elements")).Order(StringComparer.Ordinal)]
            );
            if (!models.TryGetValue(code, out var model))
                model = new(code, row.Required("model_title"), [.. Cells.Split(row.Required("occupations"))], row.Required("edition"), []);
            models[code] = model with { Functions = model.Functions.Add(function) };
        }

        return models.Values;
    }
}
