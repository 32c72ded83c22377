using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Evaluates a model on people it was not trained on, and records that the test set was used.</summary>
public static class EvaluationJob
{
    /// <summary>Runs the job. The use of the test set is recorded before any number of it is returned.</summary>
    /// <param name="folder">Folder of the model.</param>
    /// <param name="data">Folder of the observations; if the model was trained on them, only the people held out are evaluated.</param>
    /// <param name="baselines">Folder of observations to fit the baselines on; null uses the training part of the data, if there is
    /// one.</param>
    /// <param name="log">Log of every use of the test set.</param>
    /// <param name="note">Receives what a reader should know about the data, one line each; may be null.</param>
    /// <param name="catalog">Folder of the catalog the model was trained over, whose crosswalk translates older occupation codes; null for
    /// the shipped one.</param>
    public static EvaluationDocument Run(
        string folder,
        string data,
        string? baselines,
        string log,
        Action<string>? note = null,
        string? catalog = null
    )
    {
        var (manifest, models) = ModelFolder.Read(folder);
        var set = ModelCodes.Current(ObservationReader.Read(data), manifest, catalog);
        foreach (var line in note is null ? [] : set.Notes)
            note!(line);
        var hash = set.Hash;
        var fitted = baselines is null ? null : ModelCodes.Current(ObservationReader.Read(baselines), manifest, catalog);
        var document = Evaluate(set, fitted, folder, manifest, models, hash);
        (string, double)[] values = document.Values is { } error ? [("rmse", error.Rmse)] : [];
        TestSetLog.Append(log, "evaluate", set.Info.Task, hash, manifest, [.. TestSetLog.Of(document.Lists), .. values]);
        return document;
    }

    private static EvaluationDocument Evaluate(
        ObservationSet set,
        ObservationSet? fitted,
        string folder,
        ModelManifest manifest,
        IReadOnlyDictionary<string, FactorModel> models,
        string hash
    )
    {
        var evaluated = new EvaluatedModel(
            manifest.Name,
            new SortedDictionary<string, string>(manifest.Files.ToDictionary(f => f.Key, f => f.Value.Sha256), StringComparer.Ordinal),
            manifest.DataHash,
            manifest.ObservedOutcomes,
            manifest.Notes
        );
        if (models.TryGetValue(ExpectedOutcomeRun.Role, out var values) && ValueTraining.Fits(set))
        {
            LeakageGuard.CheckValues(manifest.DataHash, hash);
            return new EvaluationDocument(evaluated, hash, EvaluationMethod.Current, [], ValueEvaluator.Run(set, values));
        }

        var trained = TrainedPeople.Read(folder, manifest);
        var lists = models
            .Where(m => m.Key != ExpectedOutcomeRun.Role)
            .OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => Evaluate(set, m.Value, trained, fitted, manifest.State, manifest.DataHash == hash))
            .ToArray();
        var expectedOutcomes = models.TryGetValue(ExpectedOutcomeRun.Role, out var expectedOutcome)
            ? ExpectedOutcomes(set, expectedOutcome, trained, fitted, manifest)
            : null;
        return new EvaluationDocument(evaluated, hash, EvaluationMethod.Current, lists, null) { ExpectedOutcomes = expectedOutcomes };
    }

    // Compared with plain means of the training data, so only if that data is available.
    private static EvaluatedExpectedOutcomes? ExpectedOutcomes(
        ObservationSet set,
        FactorModel model,
        TrainedPeople trained,
        ObservationSet? fitted,
        ModelManifest manifest
    )
    {
        ExpectedOutcomeRows Rows(ObservationSet of, bool known)
        {
            var told = ModelObservations.InModel(of, model);
            return ExpectedOutcomeRows
                .Of(told, model.Lists[0].Kind, manifest.State)
                .Where(s => trained.Contains(told.States[s].Person) == known);
        }

        var (training, evaluated) = (Rows(fitted ?? set, known: true), Rows(set, known: false));
        return training.Count == 0 || evaluated.Count == 0
            ? null
            : new EvaluatedExpectedOutcomes(set.Info.Task, ExpectedOutcomeReport.Of(model, training, evaluated));
    }

    private static EvaluationReport Evaluate(
        ObservationSet set,
        FactorModel model,
        TrainedPeople trained,
        ObservationSet? fitted,
        StateOptions weights,
        bool ownData
    )
    {
        set = ModelObservations.InModel(set, model);
        var rows = ObservedRows.Of(set, model.Lists[0].Kind, weights);
        bool Known(int row) => trained.Contains(set.States[rows.States[row]].Person);
        var all = Enumerable.Range(0, rows.Rows.Count).ToArray();
        if (ownData)
        {
            var evaluated = rows.Select([.. all.Where(r => !Known(r))]);
            return Evaluator.Run(set, evaluated, "people held out from training", model, rows.Rows.Select([.. all.Where(Known)]));
        }

        LeakageGuard.Check(rows.States.Select(s => set.States[s].Person), trained.Contains);
        TrainingRows? training = null;
        if (fitted is not null)
        {
            var others = ObservedRows.Of(ModelObservations.InModel(fitted, model), model.Lists[0].Kind, weights);
            var evaluatedPeople = rows.States.Select(s => set.States[s].PersonKey).ToHashSet(StringComparer.Ordinal);
            LeakageGuard.Check(others.States.Select(s => fitted.States[s].Person), id => evaluatedPeople.Contains(PersonIds.Folded(id)));
            training = others.Rows;
        }

        return Evaluator.Run(set, rows, "everyone in the data; the model was trained on none of them", model, training);
    }
}
