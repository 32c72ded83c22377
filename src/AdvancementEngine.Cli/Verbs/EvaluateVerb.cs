using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Rows;
using AdvancementEngine.Learning.SquaredError;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance evaluate</c>: judges a model on people it was not trained on.</summary>
public static class EvaluateVerb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NewLine = "\n" };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "Folder of the model", Required = true, HelpName = "DIR" };
        var data = new Option<string>("--data") { Description = "Folder of observations. Of the data the model was trained on, only the people held back are judged", Required = true, HelpName = "DIR" };
        var baselines = new Option<string?>("--baselines") { Description = "Folder of observations to fit the baselines on, without the people judged. Default: the training part of --data where the model was trained on it, else no baselines", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "json");
        var ledger = new Option<string?>("--ledger") { Description = "Ledger that every opening of a test part is appended to. Default: ledger.csv beside the model's folder", HelpName = "FILE" };
        var verb = new Command("evaluate", "Judge a model on people it was not trained on") { model, data, baselines, format, ledger };
        verb.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(model);
            var set = ObservationReader.Read(parsed.GetRequiredValue(data));
            var (manifest, models) = ModelFolder.Read(folder);
            var output = parsed.InvocationConfiguration.Output;
            var hash = ObservationHash.Of(parsed.GetRequiredValue(data));
            Ledger.Append(parsed.GetValue(ledger) ?? Ledger.Beside(folder), set.Info.Task, hash, manifest);
            if (models.TryGetValue("prospect", out var values) && ValueTraining.Fits(set))
            {
                WriteError(ValueTraining.Error(values, set, set.Outcomes.Min(o => o.Worth!.Value), set.Outcomes.Max(o => o.Worth!.Value)), set, parsed.GetValue(format)!, output);
                return ExitCodes.Done;
            }

            var trained = TrainedPeople.Read(folder);
            var fitted = parsed.GetValue(baselines) is { } other ? ObservationReader.Read(other) : null;
            var reports = models.OrderBy(m => m.Key, StringComparer.Ordinal)
                .Select(m => Judge(set, m.Value, trained, fitted, manifest.State, manifest.DataHash == hash, manifest.Name)).ToArray();
            if (parsed.GetValue(format) == "json") output.WriteLine(JsonSerializer.Serialize(reports, Json));
            else Array.ForEach(reports, r => EvaluationTable.Write(r, output));
            return ExitCodes.Done;
        });
        return verb;
    }

    private static EvaluationReport Judge(ObservationSet set, FactorModel model, TrainedPeople trained, ObservationSet? fitted, StateOptions weights, bool ownData, string name)
    {
        set = ModelObservations.InModel(set, model);
        var rows = ObservedRows.Of(set, model.Lists[0].Kind, weights);
        bool Known(int row) => trained.Contains(set.States[rows.States[row]].Person);
        var all = Enumerable.Range(0, rows.Rows.Count).ToArray();
        if (ownData)
        {
            var judged = rows.Select([.. all.Where(r => !Known(r))]);
            return Evaluator.Run(set, judged, "people held back from training", model, rows.Rows.Select([.. all.Where(Known)]), name);
        }

        LeakageGuard.Check(rows.States.Select(s => set.States[s].Person), trained.Contains);
        TrainingRows? training = null;
        if (fitted is not null)
        {
            var others = ObservedRows.Of(ModelObservations.InModel(fitted, model), model.Lists[0].Kind, weights);
            var judgedPeople = rows.States.Select(s => set.States[s].Person).ToHashSet(StringComparer.Ordinal);
            LeakageGuard.Check(others.States.Select(s => fitted.States[s].Person), judgedPeople.Contains);
            training = others.Rows;
        }

        return Evaluator.Run(set, rows, "all people of the data, none of them trained on", model, training, name);
    }

    private static void WriteError(double error, ObservationSet set, string format, TextWriter output)
    {
        if (format == "json") output.WriteLine(JsonSerializer.Serialize(new { task = set.Info.Task, statement = set.Info.Statement, values = set.Outcomes.Count, rmse = error }, Json));
        else output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"task '{set.Info.Task}': {set.Info.Statement} {set.Outcomes.Count} values, root mean squared error (clamped) {error:F4}"));
    }
}
