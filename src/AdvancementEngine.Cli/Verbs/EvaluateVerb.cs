using System.CommandLine;
using System.Text;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Data;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Training.Jobs;
using AdvancementEngine.Training.Pages;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance evaluate</c>: evaluates a model on people it was not trained on.</summary>
public static class EvaluateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var model = new Option<string>("--model")
        {
            Description = "Model folder.",
            Required = true,
            HelpName = "DIR",
        };
        var data = new Option<string>("--data")
        {
            Description = "Folder of observations. If the model was trained on them, only the people held out are evaluated.",
            Required = true,
            HelpName = "DIR",
        };
        var baselines = new Option<string?>("--baselines")
        {
            Description =
                "Folder of observations to fit the baselines on, without the people being evaluated. Default: the training part of --data "
                + "if the model was trained on it, otherwise no baselines.",
            HelpName = "DIR",
        };
        var format = new Option<string>("--format")
        {
            Description = "Output format: table (readable) or json.",
            DefaultValueFactory = _ => "table",
            HelpName = "FORMAT",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var report = new Option<string?>("--report")
        {
            Description = "Also write an HTML report with charts to this file. Every number in it is in the JSON.",
            HelpName = "FILE.html",
        };
        var ledger = new Option<string?>("--ledger")
        {
            Description = "Audit log of every use of the test set. Default: ledger.csv next to the model's folder.",
            HelpName = "FILE",
        };
        var catalog = new Option<string?>("--catalog")
        {
            Description =
                "Catalog the model was trained with. Its crosswalk translates older occupation codes. Default: the shipped catalog.",
            HelpName = "DIR",
        };
        var verb = new Command("evaluate", "Evaluate a model on people it was not trained on.")
        {
            model,
            data,
            baselines,
            catalog,
            format,
            report,
            ledger,
        };
        verb.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(model);
            var output = parsed.InvocationConfiguration.Output;
            var document = EvaluationJob.Run(
                folder,
                parsed.GetRequiredValue(data),
                parsed.GetValue(baselines),
                parsed.GetValue(ledger) ?? TestSetLog.Beside(folder),
                note => Console.Error.WriteLine("advance: note: " + note),
                parsed.GetValue(catalog)
            );
            if (parsed.GetValue(report) is { } file)
            {
                AtomicFile.Write(file, Encoding.UTF8.GetBytes(EvaluationPage.Write(document)));
                Console.Error.WriteLine($"advance: report written to {file}");
            }

            if (parsed.GetValue(format) == "json")
                output.WriteLine(document.ToJson());
            else
                Print(document, output);
            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Print(EvaluationDocument document, TextWriter output)
    {
        foreach (var list in document.Lists)
            EvaluationTable.Write(list, output);
        if (document.Values is { } values)
            EvaluationTable.Write(values, output);
        if (document.ExpectedOutcomes is { } expectedOutcomes)
            ExpectedOutcomeLines.Write(expectedOutcomes.Task, expectedOutcomes.Errors, output);
    }
}
