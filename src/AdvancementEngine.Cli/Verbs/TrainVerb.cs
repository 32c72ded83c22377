using System.CommandLine;
using System.Globalization;
using System.Reflection;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Runs;
using AdvancementEngine.Learning.Trainers.Content;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.State;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance train</c>: fits a model and writes its folder.</summary>
public static class TrainVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var catalog = new Option<string?>("--catalog") { Description = "Folder of the catalog. Default: the shipped one without --data; with --data the observations carry their own unless one is given, whose content rows are joined", HelpName = "DIR" };
        var data = new Option<string?>("--data") { Description = "Folder of observations; without it the model is trained on public facts alone", HelpName = "DIR" };
        var output = new Option<string>("--out") { Description = "Folder to write the model to", Required = true, HelpName = "DIR" };
        var options = new Option<string?>("--options") { Description = "File of training options (JSON); see docs/training.md", HelpName = "FILE" };
        var ledger = new Option<string?>("--ledger") { Description = "Ledger that every opening of a test part is appended to. Default: ledger.csv beside the model's folder", HelpName = "FILE" };
        var threads = new Option<int>("--threads") { Description = "Threads; 0 takes one per processor. Changes no bit of the model", HelpName = "N" };
        var verb = new Command("train", "Train a model from public facts, or from observations of people") { catalog, data, output, options, ledger, threads };

        // On a thread of its own: an interrupt is heeded only while the action has not come back.
        verb.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var start = Defaults(parsed.GetValue(data) is not null, parsed.GetValue(catalog) is not null);
            var chosen = parsed.GetValue(options) is { } file ? TrainingOptionsJson.Read(InputFile.Bytes(file), start) : start;
            chosen = chosen.WithThreads(parsed.GetValue(threads));
            var folder = parsed.GetRequiredValue(output);
            var written = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(data) is { } observations) TrainObserved.Run(observations, parsed.GetValue(catalog), folder, parsed.GetValue(ledger) ?? Ledger.Beside(folder), chosen, EngineVersion, written, cancellation);
            else TrainContent(parsed.GetValue(catalog) ?? ShippedFiles.Catalog, folder, chosen, written, cancellation);
            return ExitCodes.Done;
        }, CancellationToken.None));
        return verb;
    }

    private static TrainingOptions Defaults(bool observations, bool catalog) =>
        !observations ? TrainingOptions.ForContent : catalog ? TrainingOptions.ForObservationsInCatalog : TrainingOptions.ForObservations;

    private static void TrainContent(string catalogFolder, string folder, TrainingOptions options, TextWriter output, CancellationToken cancellation)
    {
        var catalog = CatalogReader.Read(catalogFolder);
        var state = StateOptions.Default;
        var curve = new LearningCurve(new Passes(output, options.Softmax.Epochs));
        var (data, fit) = ContentTraining.Run(catalog, state, options.Content, options.Softmax, curve, cancellation);
        var manifest = ModelWriter.Write(folder, ContentManifest.Of(catalog, state, options, fit, EngineVersion), new Dictionary<string, FactorModelData>(StringComparer.Ordinal) { ["occupations"] = data });
        CardFiles.Write(folder, ModelCard.OfContent(manifest, data.ElementIds.Length, data.OpportunityIds.Length, curve));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model written to {folder}: rank {data.Rank}, {data.ElementIds.Length} elements, {data.OpportunityIds.Length} occupations, 0 observed outcomes, {manifest.Files["occupations"].Sha256[..12]}"));
    }

    private static string EngineVersion =>
        typeof(TrainVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Says on one line what each pass arrived at. Several fits may follow each other: other kinds, or seeds that are joined.</summary>
    internal sealed class Passes(TextWriter output, int epochs) : IProgress<TrainingProgress>
    {
        private int _fit;
        private int _last = -1;

        public void Report(TrainingProgress value)
        {
            if (value.Epoch != _last + 1) _fit++;
            _last = value.Epoch;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"fit {_fit}, pass {value.Epoch} of at most {epochs}: loss {value.TrainingLoss:F4}{(value.ValidationLoss is { } held ? $", validation {held:F4}" : string.Empty)}"));
        }
    }
}
