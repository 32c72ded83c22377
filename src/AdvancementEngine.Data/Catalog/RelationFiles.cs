using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>elements.csv.</summary>
internal static class ElementsFile
{
    public const string Name = "elements.csv";

    public static string[] Columns { get; } = ["element", "name", "occupations", "of", "mean_importance", "sd_importance", "mean_level", "sd_level"];

    public static string[] Row(Element e) =>
    [
        e.Id, e.Name, Cells.Of(e.Norm?.Occupations), Cells.Of(e.Norm?.Of), Cells.Of(e.Norm?.MeanImportance), Cells.Of(e.Norm?.SdImportance), Cells.Of(e.Norm?.MeanLevel), Cells.Of(e.Norm?.SdLevel),
    ];

    public static Element Read(TableRow row)
    {
        var id = row.Required("element");
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == id.Length - 1) throw row.Bad("element", "kind:code, for example skill:2.A.1.a", "correct the id");
        return new Element(id, row.Required("name"))
        {
            Norm = row.Int("occupations") is { } occupations && row.Int("of") is { } of
                ? new(occupations, of, row.Float("mean_importance"), row.Float("sd_importance"), row.Float("mean_level"), row.Float("sd_level"))
                : null,
        };
    }
}

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

/// <summary>competency-functions.csv: a row per job function; the model's own columns are repeated.</summary>
internal static class CompetencyFile
{
    public const string Name = "competency-functions.csv";

    public static string[] Columns { get; } = ["model", "model_title", "occupations", "edition", "function", "function_title", "core", "elements"];

    public static IEnumerable<string[]> Rows(CompetencyModel m) => m.Functions.Select(f => new[]
    {
        m.Code, m.Title, Cells.Of(m.Occupations), m.Edition, f.Code, f.Title, Cells.Of(f.Core), Cells.Of(f.Elements),
    });

    public static IEnumerable<CompetencyModel> Read(IEnumerable<TableRow> rows)
    {
        var models = new Dictionary<string, CompetencyModel>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var code = row.Required("model");
            var function = new JobFunction(row.Required("function"), row.Required("function_title"), row.YesNo("core"), [.. Cells.Split(row.Required("elements")).Order(StringComparer.Ordinal)]);
            if (!models.TryGetValue(code, out var model))
                model = new(code, row.Required("model_title"), [.. Cells.Split(row.Required("occupations"))], row.Required("edition"), []);
            models[code] = model with { Functions = model.Functions.Add(function) };
        }

        return models.Values;
    }
}
