using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Everything that the output's bytes depend on, pinned before the first row.</summary>
public sealed record RunPlan
{
    /// <summary>The format this engine writes.</summary>
    public const string CurrentFormat = "advancement-run/1";

    /// <summary>Format of the run's files.</summary>
    public string Format { get; init; } = CurrentFormat;

    /// <summary>The engine's version.</summary>
    public required string Engine { get; init; }

    /// <summary>What wrote the parts: DuckDB's version, or this engine.</summary>
    public required string Writer { get; init; }

    /// <summary>Bundle id and the versions of its parts.</summary>
    public required BundleIdentity Bundle { get; init; }

    /// <summary>As-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The kind of records: recorded, made-up or simulated.</summary>
    public required string Data { get; init; }

    /// <summary>Which lists.</summary>
    public required OpportunityKind Kind { get; init; }

    /// <summary>Length of each list.</summary>
    public required int Top { get; init; }

    /// <summary>Format of the parts.</summary>
    public required TableFormat Parts { get; init; }

    /// <summary>codes, or json if rows contain their item's JSON.</summary>
    public required string Reasons { get; init; }

    /// <summary>True if rows contain plans, with the default options of <c>advance plan</c>; null if they do not, and in older
    /// runs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Plans { get; init; }

    /// <summary>Input rows per part.</summary>
    public required int Chunk { get; init; }

    /// <summary>Counts below this are hidden in the report.</summary>
    public required int HideBelow { get; init; }

    /// <summary>The input files.</summary>
    public required IReadOnlyList<InputFingerprint> Input { get; init; }

    /// <summary>The run's id: a hash of all of the above.</summary>
    public string Id() => Convert.ToHexStringLower(SHA256.HashData(RunJson.Write(this)))[..16];

    /// <summary>The columns of the run's parts.</summary>
    internal IReadOnlyList<TableColumn> Columns() => RowSchema.Columns(Reasons == "json", Plans == true);

    /// <summary>The planner for the run's participants; null if plans are not requested.</summary>
    internal Planner? Planner(Ranker ranker) => Plans == true ? new Planner(ranker) : null;

    /// <summary>The software that writes parts in a format.</summary>
    internal static string WriterOf(TableFormat format) =>
        format == TableFormat.Parquet ? "duckdb " + ParquetTableWriter.DuckDbVersion : "engine";

    /// <summary>A plan from options.</summary>
    internal static RunPlan Of(BatchOptions options, Cohort cohort, BundleIdentity bundle, IReadOnlyList<InputFingerprint> input) =>
        new()
        {
            Engine =
                typeof(RunPlan).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
            Writer = WriterOf(options.Format),
            Bundle = bundle,
            AsOf = cohort.AsOf,
            Data = cohort.Data,
            Kind = options.Rank.Kind,
            Top = options.Rank.Top,
            Parts = options.Format,
            Reasons = options.JsonReasons ? "json" : "codes",
            Plans = options.Plans ? true : null,
            Chunk = options.Chunk,
            HideBelow = options.HideBelow,
            Input = input,
        };

    /// <summary>The request options used to rank every row.</summary>
    public RankOptions RankOptions() => new() { Kind = Kind, Top = Top };

    /// <summary>Differences from another plan, each as "field: this, other"; empty if equal.</summary>
    internal IReadOnlyList<string> Differences(RunPlan other)
    {
        var differences = new List<string>();
        void Compare(string field, string mine, string theirs)
        {
            if (!string.Equals(mine, theirs, StringComparison.Ordinal))
                differences.Add($"{field} {Short(mine)}, now {Short(theirs)}");
        }

        Compare("format", Format, other.Format);
        Compare("engine", Engine, other.Engine);
        Compare("writer", Writer, other.Writer);
        Compare("catalog", Bundle.Catalog, other.Bundle.Catalog);
        Compare("policies", Bundle.Policies, other.Bundle.Policies);
        Compare("model", Bundle.Model, other.Bundle.Model);
        Compare("as-of", Day(AsOf), Day(other.AsOf));
        Compare("kind", Kind.ToString(), other.Kind.ToString());
        Compare("top", Number(Top), Number(other.Top));
        Compare("format of parts", Parts.ToString(), other.Parts.ToString());
        Compare("reasons", Reasons, other.Reasons);
        Compare("plans", Plans == true ? "yes" : "no", other.Plans == true ? "yes" : "no");
        Compare("chunk", Number(Chunk), Number(other.Chunk));
        Compare("hide-below", Number(HideBelow), Number(other.HideBelow));
        foreach (var name in Input.Concat(other.Input).Select(i => i.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Compare("input " + name, Hash(Input, name), Hash(other.Input, name));
        return differences;
    }

    private static string Hash(IReadOnlyList<InputFingerprint> input, string name) =>
        input.FirstOrDefault(i => i.Name == name)?.Sha256 ?? "absent";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(string value) => value.Length == 64 ? value[..12] : value;
}
