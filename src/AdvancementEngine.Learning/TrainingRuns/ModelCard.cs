using System.Reflection;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>What a reader must know about a model before using it: what it was trained on, how, how well it performs, and what it is not
/// evidence of. It contains no time and no host name: the same run gives the same bytes.</summary>
/// <param name="Name">Name of the model.</param>
/// <param name="Files">SHA-256 of its factor files by role.</param>
/// <param name="Catalog">Hash of the catalog it ranks.</param>
/// <param name="Data">Hash of what it was trained on.</param>
/// <param name="ObservedOutcomes">Observed outcomes of real people it was fitted on.</param>
/// <param name="Simulated">True if the rows are not about real people.</param>
/// <param name="Notes">Description of the data.</param>
/// <param name="NotEvidence">What it is not evidence of.</param>
/// <param name="Parts">What each kind of opportunity was trained and evaluated on.</param>
/// <param name="Fits">Loss by pass of each fit.</param>
/// <param name="Evaluations">Results on the people held out, by kind; empty if no one was held out.</param>
/// <param name="ExpectedOutcomes">Results of the expected outcomes on the people held out; null without them.</param>
/// <param name="Options">Options by name, including the seeds.</param>
/// <param name="Versions">Versions of the software that trained it.</param>
public sealed record ModelCard(
    string Name,
    IReadOnlyDictionary<string, string> Files,
    string Catalog,
    string Data,
    long ObservedOutcomes,
    bool Simulated,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> NotEvidence,
    IReadOnlyList<CardPart> Parts,
    IReadOnlyList<CardCurve> Fits,
    IReadOnlyList<EvaluationReport> Evaluations,
    EvaluatedExpectedOutcomes? ExpectedOutcomes,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyDictionary<string, string> Versions
)
{
    /// <summary>The card as a page, in the model's folder.</summary>
    public const string PageFile = "card.html";

    /// <summary>The card's numbers, in the model's folder.</summary>
    public const string JsonFile = "card.json";

    private const string EngineOption = "engine";
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    /// <summary>Format of the JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The loss reported for each pass.</summary>
    public string Loss { get; init; } = "cross-entropy, nats";

    /// <summary>How the figures were computed.</summary>
    public EvaluationMethod Method { get; init; } = EvaluationMethod.Current;

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    /// <summary>Card of a ranking model trained on observations.</summary>
    public static ModelCard Of(
        ModelManifest manifest,
        ObservationSet set,
        IReadOnlyList<ObservedKind> kinds,
        IReadOnlyList<EvaluationReport> reports,
        LearningCurve curve,
        ExpectedOutcomeReport? expectedOutcomes = null
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(curve);
        return Of(
            manifest,
            set.Info.Simulated,
            [Evidence.Of(set), .. Always],
            [.. kinds.Select(k => Part(set, k))],
            curve.Fits,
            reports,
            expectedOutcomes is null ? null : new EvaluatedExpectedOutcomes(set.Info.Task, expectedOutcomes)
        );
    }

    /// <summary>Card of a model of values.</summary>
    public static ModelCard OfValues(ModelManifest manifest, ObservationSet set, LearningCurve curve)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(curve);
        var people = set.States.Select(s => s.Person).Distinct(StringComparer.Ordinal).Count();
        var part = new CardPart(
            "values",
            set.States.Count,
            people,
            set.Outcomes.Count,
            0,
            0,
            set.Elements.Length,
            set.Opportunities.Length,
            set.States.Min(s => s.AsOf),
            set.States.Max(s => s.AsOf)
        );
        return Of(manifest, set.Info.Simulated, [Evidence.Of(set), .. Always], [part], curve.Fits, []) with
        {
            Loss = "root mean squared error",
        };
    }

    /// <summary>Card of a content-only model.</summary>
    public static ModelCard OfContent(ModelManifest manifest, int elements, int opportunities, LearningCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return Of(
            manifest,
            false,
            [
                "Not evidence about people: nobody was observed. It tells how near a state is to public profiles of occupations, and no "
                    + "probability.",
                .. Always,
            ],
            [
                new CardPart(
                    "public occupation profiles, directed steps and credential links",
                    0,
                    0,
                    0,
                    0,
                    0,
                    elements,
                    opportunities,
                    null,
                    null
                ),
            ],
            curve.Fits,
            []
        );
    }

    private static IReadOnlyList<string> Always { get; } =
    [
        "Not evidence of causes: it tells what goes together, not what would happen if somebody did it.",
        "Not a decision: a person decides, and may overrule every recommendation.",
        "Not tried on people unlike those it was trained on: another region, year or program may differ.",
    ];

    private static ModelCard Of(
        ModelManifest manifest,
        bool simulated,
        string[] notEvidence,
        CardPart[] parts,
        IReadOnlyList<CardCurve> fits,
        IReadOnlyList<EvaluationReport> reports,
        EvaluatedExpectedOutcomes? expectedOutcomes = null
    )
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Microsoft.ML"] = VersionOf(typeof(Microsoft.ML.MLContext).Assembly),
        };
        if (manifest.Options.TryGetValue(EngineOption, out var engine))
            versions.Add("AdvancementEngine", engine);
        return new ModelCard(
            manifest.Name,
            new SortedDictionary<string, string>(manifest.Files.ToDictionary(f => f.Key, f => f.Value.Sha256), StringComparer.Ordinal),
            manifest.Catalog,
            manifest.DataHash,
            manifest.ObservedOutcomes,
            simulated,
            manifest.Notes,
            notEvidence,
            parts,
            fits,
            reports,
            expectedOutcomes,
            new SortedDictionary<string, string>(manifest.Options.Where(o => o.Key != EngineOption).ToDictionary(), StringComparer.Ordinal),
            versions
        );
    }

    private static CardPart Part(ObservationSet set, ObservedKind kind)
    {
        var states = kind.Training.States.Concat(kind.HeldBack.States).Select(s => set.States[s]).ToArray();
        return new CardPart(
            kind.Kind,
            kind.Training.Rows.Count,
            People(set, kind.Training),
            kind.Training.Rows.TargetEntries,
            kind.HeldBack.Rows.Count,
            People(set, kind.HeldBack),
            kind.Data.ElementIds.Length,
            kind.Data.OpportunityIds.Length,
            states.Min(s => s.AsOf),
            states.Max(s => s.AsOf)
        );
    }

    private static int People(ObservationSet set, ObservedRows rows) =>
        rows.States.Select(s => set.States[s].Person).Distinct(StringComparer.Ordinal).Count();

    private static string VersionOf(Assembly assembly) =>
        (
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version!.ToString()
        ).Split('+')[0];
}
