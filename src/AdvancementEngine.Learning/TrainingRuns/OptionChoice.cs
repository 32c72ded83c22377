using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Tunes options on validation splits of the training data: settings are fitted on one side and evaluated on the other. The people
/// held out from training are not used.</summary>
public static class OptionChoice
{
    private const double ValidationShare = 0.2;
    private const int FoldSeed = 1000;

    /// <summary>Name of the squared-error metric.</summary>
    public const string RootMeanSquaredError = "rmse";

    /// <summary>Tries every setting of a grid.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="catalog">Catalog to draw content rows from; null for a dataset with its own codes.</param>
    /// <param name="grid">The settings.</param>
    /// <param name="told">Receives each trial.</param>
    /// <param name="cancellation">Cancels during a fit.</param>
    /// <returns>The metric, and the trials in grid order; <see cref="Best"/> gives the chosen one.</returns>
    /// <exception cref="OptionException">One grid contains settings for ratings and for what came next.</exception>
    public static (string Metric, IReadOnlyList<OptionTrial> Trials) Run(
        ObservationSet set,
        CareerCatalog? catalog,
        OptionGrid grid,
        Action<OptionTrial>? told = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(grid);
        var trials = new List<OptionTrial>();
        var parts = new Dictionary<(string, ObservedOptions), ObservedRows>();
        foreach (var setting in grid.Settings)
        {
            var folds = Enumerable
                .Range(1, grid.Folds)
                .Select(fold =>
                    setting.Options.TrainerFor(set) == Losses.Squared
                        ? ValueFold(set, setting.Options, FoldSeed + fold, cancellation)
                        : RankingFold(set, catalog, setting.Options, parts, fold, cancellation)
                )
                .ToImmutableArray();
            trials.Add(new OptionTrial(setting, folds));
            told?.Invoke(trials[^1]);
        }

        return (Metric(set), trials);
    }

    /// <summary>The best trial, the earliest among equals.</summary>
    public static OptionTrial Best(string metric, IReadOnlyList<OptionTrial> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        return metric == RootMeanSquaredError ? trials.MinBy(t => t.Mean)! : trials.MaxBy(t => t.Mean)!;
    }

    /// <summary>The chosen setting as an options file that also records how it was chosen.</summary>
    /// <param name="task">Task of the observations.</param>
    /// <param name="data">Hash of their folder.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="trials">Every trial.</param>
    /// <param name="start">Options file the settings started from: its content is kept, including the record of how that was chosen; null
    /// for none.</param>
    /// <param name="moves">What was evaluated, if not everything; otherwise null.</param>
    public static byte[] File(
        string task,
        string data,
        string metric,
        IReadOnlyList<OptionTrial> trials,
        ReadOnlyMemory<byte>? start = null,
        string? moves = null
    )
    {
        var best = Best(metric, trials);
        var file = start is { } given ? OptionGrid.Parse(given) : [];
        foreach (var (section, content) in best.Setting.Json)
        {
            if (content is JsonObject options && file[section] is JsonObject own)
            {
                foreach (var (name, value) in options)
                    own[name] = value?.DeepClone();
            }
            else
            {
                file[section] = content?.DeepClone();
            }
        }

        file.Remove(TrainingOptionsJson.Chosen, out var earlier);
        var chosen = new JsonObject
        {
            ["task"] = task,
            ["data"] = data,
            ["metric"] = metric,
            ["evaluatedOn"] =
                metric == RootMeanSquaredError
                    ? "values drawn from the training part"
                    : $"{(moves is null ? string.Empty : moves + " of ")}people drawn from the training part; those held back were not "
                        + $"looked at",
            ["folds"] = best.Folds.Length,
            ["setting"] = best.Setting.Name,
            ["mean"] = Math.Round(best.Mean, 6),
            ["trials"] = new JsonArray([
                .. trials.Select(t => new JsonObject
                {
                    ["setting"] = t.Setting.Name,
                    ["mean"] = Math.Round(t.Mean, 6),
                    ["folds"] = new JsonArray([.. t.Folds.Select(f => JsonValue.Create(Math.Round(f, 6)))]),
                }),
            ]),
        };
        file[TrainingOptionsJson.Chosen] = earlier switch
        {
            null => chosen,
            JsonArray all => new JsonArray([.. all.Select(c => c?.DeepClone()), chosen]),
            _ => new JsonArray(earlier, chosen),
        };
        return
        [
            .. JsonSerializer.SerializeToUtf8Bytes(
                file,
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    NewLine = "\n",
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            ),
            (byte)'\n',
        ];
    }

    private static string Metric(ObservationSet set) =>
        ValueTraining.Fits(set) ? RootMeanSquaredError : Evaluator.ChiefMetric(set.Info.Task);

    /// <summary>Rows of a part to fit a fold on, and rows of its other people to evaluate.</summary>
    internal static (int[] Fitted, int[] Evaluated) Fold(ObservationSet set, ObservedRows part, int fold) =>
        PeopleSplit.Of(set, part, ValidationShare, FoldSeed + fold, byTime: false);

    private static double RankingFold(
        ObservationSet set,
        CareerCatalog? catalog,
        TrainingOptions options,
        Dictionary<(string, ObservedOptions), ObservedRows> parts,
        int fold,
        CancellationToken cancellation
    )
    {
        var metric = Evaluator.ChiefMetric(set.Info.Task);
        var sum = 0.0;
        var kinds = ObservedRows.Kinds(set);
        foreach (var kind in kinds)
        {
            if (!parts.TryGetValue((kind, options.Observed), out var part))
                parts[(kind, options.Observed)] = part = ObservedRun.Split(set, kind, options).Training;
            var (fitted, evaluated) = Fold(set, part, fold);
            var data = ObservedRun.FitKind(set, catalog, options, part.Select(fitted), null, cancellation);
            sum += RankingMetrics.Of(part.Select(evaluated).Rows, new FactorScorer("model", FactorModel.Create(data))).Mean(metric);
        }

        return sum / kinds.Count;
    }

    private static double ValueFold(ObservationSet set, TrainingOptions options, int seed, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, set.Outcomes.Count).ToArray();
        TrainingDraws.Stream((ulong)seed, 9).Shuffle<int>(order);
        var evaluated = order[..(int)Math.Round(order.Length * ValidationShare)].ToHashSet();
        ObservationSet Part(bool held) => set with { Outcomes = [.. set.Outcomes.Where((_, i) => evaluated.Contains(i) == held)] };
        var model = FactorModel.Create(ValueTraining.Run(Part(false), options.Squared, null, cancellation));
        return ValueTraining.Error(model, Part(true), set.Outcomes.Min(o => o.Worth!.Value), set.Outcomes.Max(o => o.Worth!.Value));
    }
}
