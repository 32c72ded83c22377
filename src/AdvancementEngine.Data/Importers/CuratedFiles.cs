using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>The folder of our own files: every row must have a reason, which is checked here.</summary>
internal sealed class CuratedFiles(string folder)
{
    public string Folder => folder;

    public IReadOnlyList<ClusterRow> Cluster() =>
        Read(
            "cluster.csv",
            ["occupation", "kind", "reason"],
            r => new ClusterRow(r.Required("occupation"), Kinds(r), r.Required("reason"))
        );

    public IReadOnlyList<RelatedRow> EntrySteps() =>
        Read(
            "entry-steps.csv",
            ["from", "to", "strength", "reason"],
            r =>
            {
                _ = r.Required("reason");
                return new RelatedRow(r.Required("from"), r.Required("to"), r.Between("strength", 0.01f, 1));
            }
        );

    public IReadOnlyList<RatingFill> RatingFills() =>
        Read(
            "rating-fills.csv",
            ["occupation", "kind", "order", "from", "reason"],
            r =>
            {
                _ = r.OneOf("kind", [ElementKinds.Skill, ElementKinds.Knowledge]);
                return new RatingFill(
                    r.Required("occupation"),
                    r.Required("kind"),
                    r.Int("order") ?? throw r.Bad("order", "1, 2, ...", "fill in the cell"),
                    r.Required("from"),
                    r.Required("reason")
                );
            }
        );

    public ILookup<string, string> TitleAliases() => Aliases("title-aliases.csv", "occupation", "title");

    public ILookup<string, string> ElementAliases() => Aliases("element-aliases.csv", "element", "alias");

    public IReadOnlyDictionary<string, string> SocHybrids() =>
        Read("soc-hybrids.csv", ["soc", "combined", "reason"], r => KeyValuePair.Create(r.Required("soc"), r.Required("combined")))
            .ToDictionary(StringComparer.Ordinal);

    public IReadOnlyList<CompetencyModel> CompetencyModels()
    {
        using var table = Table.Open(Path.Combine(folder, "competency-models.csv"), [.. CompetencyFile.Columns, "reason"]);
        return [.. CompetencyFile.Read(table.Rows().Select(Reasoned))];
    }

    public IReadOnlyList<SourceRow> Sources() =>
        Read(
            "sources.csv",
            ["source", "title", "release", "publisher", "terms"],
            r => new SourceRow(
                r.Required("source"),
                r.Required("title"),
                r.Required("release"),
                r.Required("publisher"),
                r.Required("terms")
            )
        );

    /// <summary>Usual length and cost of training, as written by <c>advance import training</c>; empty if the file is missing.</summary>
    public IReadOnlyList<TrainingMedian> Training() =>
        File.Exists(Path.Combine(folder, TrainingFile.Name)) ? Read(TrainingFile.Name, TrainingFile.Columns, TrainingFile.Read) : [];

    /// <summary>Reads one of the files.</summary>
    public IReadOnlyList<T> Read<T>(string name, string[] columns, Func<TableRow, T> read)
    {
        using var table = Table.Open(Path.Combine(folder, name), columns);
        return [.. table.Rows().Select(read)];
    }

    private ILookup<string, string> Aliases(string file, string of, string alias) =>
        Read(
                file,
                [of, alias, "reason"],
                r =>
                {
                    _ = r.Required("reason");
                    return (Of: r.Required(of), Alias: r.Required(alias));
                }
            )
            .OrderBy(a => a.Alias, StringComparer.Ordinal)
            .ToLookup(a => a.Of, a => a.Alias, StringComparer.Ordinal);

    private static TableRow Reasoned(TableRow row)
    {
        _ = row.Required("reason");
        return row;
    }

    private static string Kinds(TableRow row)
    {
        string[] kinds = ["it", "adjacent", ClusterRow.Origin, ClusterRow.FurtherOrigin];
        return kinds[row.OneOf("kind", kinds)];
    }
}
