using System.CommandLine;
using System.Globalization;
using System.Reflection;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Data;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance train</c>: fits a model and writes its folder.</summary>
public static class TrainVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var catalog = new Option<string?>("--catalog")
        {
            Description =
                "Catalog folder. With --data, adds the catalog's content rows. Default: with --data, no catalog; otherwise the shipped "
                + "catalog.",
            HelpName = "DIR",
        };
        var data = new Option<string?>("--data")
        {
            Description = "Folder of observations. Without it, the model is trained on public data alone.",
            HelpName = "DIR",
        };
        var store = new Option<string?>("--from-store")
        {
            Description =
                "Train on the outcomes recorded in a service's store (an SQLite file or a PostgreSQL connection string) instead of --data. "
                + "They are exported to a temporary folder during the run.",
            HelpName = "STORE",
        };
        var program = new Option<string?>("--program")
        {
            Description = "With --from-store: only records from callers limited to this program.",
            HelpName = "ID",
        };
        var feedback = new Option<bool>("--with-feedback")
        {
            Description = "With --from-store: count 'not interested' as an outcome that did not happen, and 'done' as completed.",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the model to.",
            Required = true,
            HelpName = "DIR",
        };
        var options = new Option<string?>("--options")
        {
            Description = "JSON file of training options (docs/training.md).",
            HelpName = "FILE",
        };
        var ledger = new Option<string?>("--ledger")
        {
            Description = "Audit log of every use of the test set. Default: ledger.csv next to the model's folder.",
            HelpName = "FILE",
        };
        var threads = new Option<int>("--threads")
        {
            Description = "Threads; 0 means one per processor. The model does not depend on it.",
            HelpName = "N",
        };
        var map = new Option<string?>("--map")
        {
            Description =
                "Map from the career codes in --data to O*NET. Trains one model of the catalog on its content and on careers "
                + "(docs/careers.md).",
            HelpName = "FILE",
        };
        var verb = new Command("train", "Train a model on public data alone, or on observations of people.")
        {
            catalog,
            data,
            store,
            program,
            feedback,
            map,
            output,
            options,
            ledger,
            threads,
        };

        // On its own thread: an interrupt is only handled while the action has not returned.
        verb.SetAction(
            (parsed, cancellation) =>
                Task.Run(
                    () =>
                    {
                        if (parsed.GetValue(store) is not null && (parsed.GetValue(data) ?? parsed.GetValue(map)) is not null)
                            throw new DataException(
                                new DataProblem(
                                    "--from-store",
                                    0,
                                    null,
                                    "--data or --map in addition",
                                    "one source of observations",
                                    "leave one of them out; 'advance store export' writes a folder for --data"
                                )
                            );
                        using var recorded = parsed.GetValue(store) is { } from
                            ? new RecordedObservations(
                                from,
                                parsed.GetValue(catalog),
                                parsed.GetValue(program),
                                parsed.GetValue(feedback),
                                parsed.InvocationConfiguration.Output
                            )
                            : null;
                        var observed = recorded?.Folder ?? parsed.GetValue(data);

                        // Records refer to the shipped catalog, whose content rows are added so that the service can use the model.
                        var over = recorded is null ? parsed.GetValue(catalog) : parsed.GetValue(catalog) ?? ShippedFiles.Catalog;
                        var start = parsed.GetValue(map) is not null
                            ? TrainingOptions.ForCareers
                            : Defaults(observed is not null, over is not null);
                        var given = parsed.GetValue(options) is { } file ? InputFile.Bytes(file) : null;
                        var chosen = given is null ? start : TrainingOptionsJson.Read(given, start);
                        chosen = chosen.WithThreads(parsed.GetValue(threads));
                        var folder = parsed.GetRequiredValue(output);
                        var written = parsed.InvocationConfiguration.Output;
                        if (parsed.GetValue(map) is { } codes)
                        {
                            TrainCareers(
                                new CareerTrainingRequest(
                                    parsed.GetValue(data)
                                        ?? throw new DataException(
                                            new DataProblem(
                                                "--data",
                                                0,
                                                null,
                                                "no careers",
                                                "a folder of observations to use with --map",
                                                "add --data, or remove --map"
                                            )
                                        ),
                                    codes,
                                    parsed.GetValue(catalog) ?? ShippedFiles.Catalog,
                                    folder,
                                    parsed.GetValue(ledger) ?? TestSetLog.Beside(folder),
                                    chosen,
                                    EngineVersion
                                )
                                {
                                    Choices = given is null ? [] : TrainingOptionsJson.Choices(given),
                                },
                                written,
                                cancellation
                            );
                        }
                        else if (observed is { } observations)
                            TrainObserved(
                                new TrainingRequest(
                                    observations,
                                    over,
                                    folder,
                                    parsed.GetValue(ledger) ?? TestSetLog.Beside(folder),
                                    chosen,
                                    EngineVersion
                                ),
                                written,
                                cancellation
                            );
                        else
                            TrainContent(parsed.GetValue(catalog) ?? ShippedFiles.Catalog, folder, chosen, written, cancellation);
                        return ExitCodes.Done;
                    },
                    CancellationToken.None
                )
        );
        return verb;
    }

    private static TrainingOptions Defaults(bool observations, bool catalog) =>
        !observations ? TrainingOptions.ForContent
        : catalog ? TrainingOptions.ForObservationsInCatalog
        : TrainingOptions.ForObservations;

    private static void TrainContent(
        string catalogFolder,
        string folder,
        TrainingOptions options,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var (manifest, data) = ContentTrainingJob.Run(
            catalogFolder,
            folder,
            options,
            EngineVersion,
            new TrainingLines(output, options.Softmax.Epochs),
            cancellation
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"model written to {folder}: rank {data.Rank}, {data.ElementIds.Length} elements, {data.OpportunityIds.Length} "
                    + $"occupations, 0 observed outcomes, {manifest.Files["occupations"].Sha256[..12]}"
            )
        );
    }

    private static void TrainObserved(TrainingRequest request, TextWriter output, CancellationToken cancellation)
    {
        var model = ObservedTrainingJob.Run(request, new TrainingLines(output, request.Options.Softmax.Epochs), cancellation);
        foreach (var report in model.Reports)
            EvaluationTable.Write(report, output);
        if (model.Ranks)
            ExpectedOutcomeLines.Write(model.Set, model.ExpectedOutcome, output);
        output.WriteLine($"model written to {request.Folder}");
    }

    private static void TrainCareers(CareerTrainingRequest request, TextWriter output, CancellationToken cancellation)
    {
        var model = CareerTrainingJob.Run(request, new TrainingLines(output, request.Options.Softmax.Epochs), cancellation);
        foreach (var report in model.Reports)
            EvaluationTable.Write(report, output);
        ExpectedOutcomeLines.Write(model.Set, model.ExpectedOutcome, output);
        foreach (var joined in model.Joined)
            output.WriteLine(joined.Sentence(CareerChoice.Metric));
        output.WriteLine(
            $"model written to {request.Folder}: trained on everyone; the figures above come from the same training without the people "
                + $"held out"
        );
    }

    private static string EngineVersion =>
        typeof(TrainVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
