using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Chooses training options on validation splits of the training data and writes an options file.</summary>
public static class OptionChoiceJob
{
    /// <summary>Chooses how careers are combined with content, based on moves between occupations in the catalog.</summary>
    /// <param name="request">Careers, map, catalog and grid.</param>
    /// <param name="started">Receives the settings before the first trial.</param>
    /// <param name="tried">Receives each setting tried.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <returns>The metric and the best trial.</returns>
    public static (string Metric, OptionTrial Best) Run(
        CareerChoiceRequest request,
        Action<OptionGrid> started,
        Action<OptionTrial> tried,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(started);
        ReadOnlyMemory<byte>? start = request.Options is { } file ? InputFile.Bytes(file) : null;
        var options = start is { } bytes ? TrainingOptionsJson.Read(bytes, TrainingOptions.ForCareers) : TrainingOptions.ForCareers;
        var settings = OptionGrid.Read(InputFile.Bytes(request.Grid), options.WithThreads(request.Threads));
        var set = ObservationReader.Read(request.Data);
        var content = CareerTrainingJob.Content(CatalogReader.Read(request.Catalog), options.WithThreads(request.Threads), cancellation);
        started(settings);
        var trials = CareerChoice.Run(set, content, CareerTrainingJob.Links(request.Map), settings, request.Subset, tried, cancellation);
        AtomicFile.Write(
            request.Output,
            OptionChoice.File(
                set.Info.Task,
                set.Hash,
                CareerChoice.Metric,
                trials,
                start,
                $"moves between occupations of the catalog{(request.Subset is { } subset ? $" in '{subset}'" : string.Empty)}"
            )
        );
        return (CareerChoice.Metric, OptionChoice.Best(CareerChoice.Metric, trials));
    }

    /// <summary>Runs the job.</summary>
    /// <param name="data">Folder of the observations.</param>
    /// <param name="grid">Options file in which a value may be a list.</param>
    /// <param name="output">Options file to write.</param>
    /// <param name="catalogFolder">Folder of a catalog whose content rows are added; null for none.</param>
    /// <param name="threads">Threads; 0 takes one per processor.</param>
    /// <param name="started">Receives the settings before the first trial.</param>
    /// <param name="tried">Receives each setting tried.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <returns>The metric and the best trial.</returns>
    public static (string Metric, OptionTrial Best) Run(
        string data,
        string grid,
        string output,
        string? catalogFolder,
        int threads,
        Action<OptionGrid> started,
        Action<OptionTrial> tried,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(started);
        var catalog = catalogFolder is { } given ? CatalogReader.Read(given) : null;
        var start = catalog is null ? TrainingOptions.ForObservations : TrainingOptions.ForObservationsInCatalog;
        var settings = OptionGrid.Read(InputFile.Bytes(grid), start.WithThreads(threads));
        var set = ObservationReader.Read(data);
        if (catalog is not null)
            set = ObservedRun.InCatalog(ObservationCodes.Current(set, catalog), catalog);
        started(settings);
        var (metric, trials) = OptionChoice.Run(set, catalog, settings, tried, cancellation);
        AtomicFile.Write(output, OptionChoice.File(set.Info.Task, set.Hash, metric, trials));
        return (metric, OptionChoice.Best(metric, trials));
    }
}
