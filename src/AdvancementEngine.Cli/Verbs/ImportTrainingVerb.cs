using System.CommandLine;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import training</c>.</summary>
public static class ImportTrainingVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "Folder with New Jersey's eligible training provider list (programs_union.csv).",
            Required = true,
            HelpName = "DIR",
        };
        var cipSoc = new Option<string>("--cip-soc")
        {
            Description = "CIP-SOC crosswalk (CSV): which fields of study lead to an occupation.",
            Required = true,
            HelpName = "FILE",
        };
        var to = new Option<string>("--out")
        {
            Description = "File to write the medians to. 'advance import catalog' reads data/catalog/ours/training.csv.",
            Required = true,
            HelpName = "FILE",
        };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var verb = new Command("training", "Calculate the usual hours and price of training, as medians over at least ten programs.")
        {
            from,
            cipSoc,
            to,
            catalog,
        };
        verb.SetAction(parsed =>
        {
            var result = TrainingImport.Run(
                parsed.GetRequiredValue(from),
                parsed.GetRequiredValue(cipSoc),
                parsed.GetRequiredValue(to),
                CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog)
            );
            var configuration = parsed.InvocationConfiguration;
            configuration.Output.WriteLine(
                $"{result.Rows.Length} medians over {result.Programs} programs written to {parsed.GetRequiredValue(to)}"
            );
            foreach (var kind in TrainingMedian.Kinds)
                configuration.Output.WriteLine($"  {result.Rows.Count(r => r.Kind == kind),5} by {kind}");
            foreach (var problem in result.Problems)
                configuration.Error.WriteLine($"advance: {problem}");
            return result.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
        });
        return verb;
    }
}
