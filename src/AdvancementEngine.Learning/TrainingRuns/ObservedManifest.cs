using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>The manifest of a model trained on observations.</summary>
public static class ObservedManifest
{
    /// <summary>Describes what the model was trained on and its results on the people held out.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="dataHash">Hash of their folder.</param>
    /// <param name="catalog">Version of the catalog; null for a dataset with its own codes.</param>
    /// <param name="state">Weights of a state.</param>
    /// <param name="options">Options.</param>
    /// <param name="reports">Evaluation by kind.</param>
    /// <param name="outcomes">Outcomes trained on.</param>
    /// <param name="engine">Version of the engine.</param>
    /// <param name="expectedOutcome">Expected outcomes fitted with it; null without.</param>
    public static ModelManifest Of(
        ObservationSet set,
        string dataHash,
        string? catalog,
        StateOptions state,
        TrainingOptions options,
        IReadOnlyList<EvaluationReport> reports,
        long outcomes,
        string engine,
        ExpectedOutcomeRun? expectedOutcome = null
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reports);
        var named = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        named.AddRange(options.Named(options.TrainerFor(set)));
        named.Add("engine", engine);
        var metrics = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var (metric, interval) in report.Scorers[0].Metrics)
            {
                metrics.Add($"{report.Kind}.{metric}", Math.Round(interval.Mean, 6));
                metrics.Add($"{report.Kind}.{metric}.low", Math.Round(interval.Low, 6));
                metrics.Add($"{report.Kind}.{metric}.high", Math.Round(interval.High, 6));
            }
        }

        if (expectedOutcome?.Report is { } told)
            metrics.AddRange(told.Metrics());
        return new ModelManifest
        {
            Name = set.Info.Task,
            Catalog = catalog ?? dataHash,
            State = state,
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
            ObservedOutcomes = ObservedTraining.AreReal(set) ? outcomes : 0,
            SimulatedOutcomes = set.Info.Simulated && ObservedTraining.AreOutcomes(set) ? outcomes : 0,
            ExpectedOutcome = expectedOutcome?.Model.Spread,
            DataHash = dataHash,
            Options = named.ToImmutable(),
            Metrics = metrics.ToImmutable(),
            Notes =
            [
                set.Info.Statement,
                $"Data: {set.Info.Source}.",
                .. set.Info.Simulated ? ["Simulated: no real person is behind a row."] : Array.Empty<string>(),
            ],
        };
    }
}
