using AdvancementEngine.Learning.TrainingRuns;

namespace AdvancementEngine.Training.Jobs;

/// <summary>The inputs for training on observations.</summary>
/// <param name="Data">Folder of the observations.</param>
/// <param name="Catalog">Folder of a catalog whose content rows are added; null for a dataset with its own codes.</param>
/// <param name="Folder">Folder the model is written to.</param>
/// <param name="Log">Log of every use of the test set.</param>
/// <param name="Options">Options of the run.</param>
/// <param name="Engine">Version of the engine, for the manifest.</param>
public sealed record TrainingRequest(string Data, string? Catalog, string Folder, string Log, TrainingOptions Options, string Engine);
