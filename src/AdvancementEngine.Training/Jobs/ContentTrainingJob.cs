using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Trainers.Content;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.State;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Trains on only the public facts of a catalog and writes the model and its card.</summary>
public static class ContentTrainingJob
{
    /// <summary>Runs the job.</summary>
    /// <param name="catalogFolder">Folder of the catalog.</param>
    /// <param name="folder">Folder the model is written to.</param>
    /// <param name="options">Options of the run.</param>
    /// <param name="engine">Version of the engine, for the manifest.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches; the old model is kept.</param>
    public static (ModelManifest Manifest, FactorModelData Data) Run(
        string catalogFolder,
        string folder,
        TrainingOptions options,
        string engine,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var catalog = CatalogReader.Read(catalogFolder);
        var state = StateOptions.Default;
        var curve = new LearningCurve(progress);
        var (data, fit) = ContentTraining.Run(catalog, state, options.Content, options.Softmax, curve, cancellation);
        var models = new Dictionary<string, FactorModelData>(StringComparer.Ordinal) { ["occupations"] = data };
        var manifest = ModelWriter.Write(
            folder,
            ContentManifest.Of(catalog, state, options, fit, engine),
            models,
            cards: written => CardFiles.Of(ModelCard.OfContent(written, data.ElementIds.Length, data.OpportunityIds.Length, curve))
        );
        return (manifest, data);
    }
}
