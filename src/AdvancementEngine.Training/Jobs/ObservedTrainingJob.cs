using System.Collections.Immutable;
using System.Diagnostics;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Trains on observations: reads, checks, splits, fits, evaluates, and writes the model and its card.</summary>
public static class ObservedTrainingJob
{
    /// <summary>Runs the job.</summary>
    /// <param name="request">What to train.</param>
    /// <param name="listener">Receives the progress of the job.</param>
    /// <param name="cancellation">Cancels between batches; the old model is kept.</param>
    public static TrainedModel Run(TrainingRequest request, IJobListener listener, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(listener);
        var set = ObservationReader.Read(request.Data);
        var catalog = request.Catalog is null ? null : CatalogReader.Read(request.Catalog);
        if (catalog is not null)
            set = ObservationCodes.Current(set, catalog);
        listener.Read(set);
        return request.Options.TrainerFor(set) == Losses.Squared
            ? Values(set, request, listener, cancellation)
            : Ranking(set, catalog, request, listener, cancellation);
    }

    private static TrainedModel Ranking(
        ObservationSet set,
        CareerCatalog? catalog,
        TrainingRequest request,
        IJobListener listener,
        CancellationToken cancellation
    )
    {
        var options = request.Options;
        if (catalog is not null)
            set = ObservedRun.InCatalog(set, catalog);
        var curve = new LearningCurve(listener);
        var clock = Stopwatch.StartNew();
        var kinds = ObservedRun.Fit(set, catalog, options, curve, cancellation);
        var expectedOutcome = ExpectedOutcomeRun.Fit(set, kinds, options.State, options, cancellation);
        listener.Trained(clock.Elapsed, evaluates: true);
        var reports = kinds.Select(k => ObservedRun.Evaluate(set, k)).ToArray();
        var outcomes = kinds.Sum(k => k.Training.Rows.TargetEntries);
        var manifest = ObservedManifest.Of(
            set,
            set.Hash,
            catalog?.Version,
            options.State,
            options,
            reports,
            outcomes,
            request.Engine,
            expectedOutcome
        );
        var models = kinds.ToDictionary(k => Role(k.Kind), k => k.Data, StringComparer.Ordinal);
        if (expectedOutcome is not null)
            models.Add(ExpectedOutcomeRun.Role, expectedOutcome.Model.Data);
        var people = kinds.SelectMany(k => k.Training.States).Select(s => set.States[s].Person).Concat(expectedOutcome?.People ?? []);
        manifest = ModelWriter.Write(
            request.Folder,
            manifest,
            models,
            people,
            written => CardFiles.Of(ModelCard.Of(written, set, kinds, reports, curve, expectedOutcome?.Report))
        );
        TestSetLog.Append(request.Log, "train", set.Info.Task, manifest.DataHash, manifest, TestSetLog.Of(reports));
        return new TrainedModel(set, manifest, reports, expectedOutcome);
    }

    private static string Role(string kind) => kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";

    private static TrainedModel Values(ObservationSet set, TrainingRequest request, IJobListener listener, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var curve = new LearningCurve();
        var model = ValueTraining.Run(set, request.Options.Squared, curve, cancellation);
        listener.Trained(clock.Elapsed, evaluates: false);
        var hash = set.Hash;
        var manifest = new ModelManifest
        {
            Name = set.Info.Task,
            Catalog = hash,
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
            DataHash = hash,
            Options = request
                .Options.Named(Losses.Squared)
                .Append(KeyValuePair.Create("engine", request.Engine))
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            Notes = [set.Info.Statement, $"Data: {set.Info.Source}."],
        };
        var models = new Dictionary<string, FactorModelData>(StringComparer.Ordinal) { [ExpectedOutcomeRun.Role] = model };
        manifest = ModelWriter.Write(
            request.Folder,
            manifest,
            models,
            cards: written => CardFiles.Of(ModelCard.OfValues(written, set, curve))
        );
        return new TrainedModel(set, manifest, [], null);
    }
}
