using System.CommandLine;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Runs;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Reports.Models;
using AdvancementEngine.State;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance evaluate</c>: evaluates a model on people it was not trained on.</summary>
public static class EvaluateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "Folder of the model", Required = true, HelpName = "DIR" };
        var data = new Option<string>("--data") { Description = "Folder of observations. Of the data the model was trained on, only the people held back are evaluated", Required = true, HelpName = "DIR" };
        var baselines = new Option<string?>("--baselines") { Description = "Folder of observations to fit the baselines on, without the people evaluated. Default: the training part of --data where the model was trained on it, else no baselines", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "json");
        var report = new Option<string?>("--report") { Description = "Write an HTML report with pictures to this file too; every number on it is in the JSON", HelpName = "FILE.html" };
        var ledger = new Option<string?>("--ledger") { Description = "Ledger that every opening of a test part is appended to. Default: ledger.csv beside the model's folder", HelpName = "FILE" };
        var verb = new Command("evaluate", "Evaluate a model on people it was not trained on") { model, data, baselines, format, report, ledger };
        verb.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(model);
            var set = ObservationReader.Read(parsed.GetRequiredValue(data));
            var (manifest, models) = ModelFolder.Read(folder);
            var output = parsed.InvocationConfiguration.Output;
            var hash = ObservationHash.Of(parsed.GetRequiredValue(data));
            var document = Evaluate(set, parsed.GetValue(baselines), folder, manifest, models, hash);
            Ledger.Append(parsed.GetValue(ledger) ?? Ledger.Beside(folder), "evaluate", set.Info.Task, hash, manifest, [.. Ledger.Of(document.Lists), .. document.Values is { } error ? [("rmse", error.Rmse)] : Array.Empty<(string, double)>()]);
            if (parsed.GetValue(report) is { } file)
            {
                AtomicFile.Write(file, Encoding.UTF8.GetBytes(EvaluationPage.Write(document)));
                Console.Error.WriteLine($"advance: report written to {file}");
            }

            if (parsed.GetValue(format) == "json") output.WriteLine(document.ToJson());
            else Print(document, output);
            return ExitCodes.Done;
        });
        return verb;
    }

    private static EvaluationDocument Evaluate(ObservationSet set, string? baselines, string folder, ModelManifest manifest, IReadOnlyDictionary<string, FactorModel> models, string hash)
    {
        var evaluated = new EvaluatedModel(manifest.Name, new SortedDictionary<string, string>(manifest.Files.ToDictionary(f => f.Key, f => f.Value.Sha256), StringComparer.Ordinal), manifest.DataHash, manifest.ObservedOutcomes, manifest.Notes);
        if (models.TryGetValue(ExpectedOutcomeRun.Role, out var values) && ValueTraining.Fits(set))
        {
            LeakageGuard.CheckValues(manifest.DataHash, hash);
            return new EvaluationDocument(evaluated, hash, EvaluationMethod.Current, [], ValueEvaluator.Run(set, values));
        }

        var trained = TrainedPeople.Read(folder, manifest);
        var fitted = baselines is null ? null : ObservationReader.Read(baselines);
        var lists = models.Where(m => m.Key != ExpectedOutcomeRun.Role).OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => Evaluate(set, m.Value, trained, fitted, manifest.State, manifest.DataHash == hash)).ToArray();
        var expectedOutcomes = models.TryGetValue(ExpectedOutcomeRun.Role, out var expectedOutcome) ? ExpectedOutcomes(set, expectedOutcome, trained, fitted, manifest) : null;
        return new EvaluationDocument(evaluated, hash, EvaluationMethod.Current, lists, null) { ExpectedOutcomes = expectedOutcomes };
    }

    // Beside plain means of what was trained on: only where that is at hand.
    private static EvaluatedExpectedOutcomes? ExpectedOutcomes(ObservationSet set, FactorModel model, TrainedPeople trained, ObservationSet? fitted, ModelManifest manifest)
    {
        ExpectedOutcomeRows Rows(ObservationSet of, bool known)
        {
            var told = ModelObservations.InModel(of, model);
            return ExpectedOutcomeRows.Of(told, model.Lists[0].Kind, manifest.State).Where(s => trained.Contains(told.States[s].Person) == known);
        }

        var (training, evaluated) = (Rows(fitted ?? set, known: true), Rows(set, known: false));
        return training.Count == 0 || evaluated.Count == 0 ? null : new EvaluatedExpectedOutcomes(set.Info.Task, ExpectedOutcomeReport.Of(model, training, evaluated));
    }

    private static void Print(EvaluationDocument document, TextWriter output)
    {
        foreach (var list in document.Lists) EvaluationTable.Write(list, output);
        if (document.Values is { } values) EvaluationTable.Write(values, output);
        if (document.ExpectedOutcomes is { } expectedOutcomes) ExpectedOutcomeLines.Write(expectedOutcomes.Task, expectedOutcomes.Errors, output);
    }

    private static EvaluationReport Evaluate(ObservationSet set, FactorModel model, TrainedPeople trained, ObservationSet? fitted, StateOptions weights, bool ownData)
    {
        set = ModelObservations.InModel(set, model);
        var rows = ObservedRows.Of(set, model.Lists[0].Kind, weights);
        bool Known(int row) => trained.Contains(set.States[rows.States[row]].Person);
        var all = Enumerable.Range(0, rows.Rows.Count).ToArray();
        if (ownData)
        {
            var evaluated = rows.Select([.. all.Where(r => !Known(r))]);
            return Evaluator.Run(set, evaluated, "people held back from training", model, rows.Rows.Select([.. all.Where(Known)]));
        }

        LeakageGuard.Check(rows.States.Select(s => set.States[s].Person), trained.Contains);
        TrainingRows? training = null;
        if (fitted is not null)
        {
            var others = ObservedRows.Of(ModelObservations.InModel(fitted, model), model.Lists[0].Kind, weights);
            var evaluatedPeople = rows.States.Select(s => set.States[s].Person).ToHashSet(StringComparer.Ordinal);
            LeakageGuard.Check(others.States.Select(s => fitted.States[s].Person), evaluatedPeople.Contains);
            training = others.Rows;
        }

        return Evaluator.Run(set, rows, "all people of the data, none of them trained on", model, training);
    }
}
