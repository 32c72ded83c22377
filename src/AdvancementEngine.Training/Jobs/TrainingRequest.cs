using AdvancementEngine.Learning.TrainingRuns;

namespace AdvancementEngine.Training.Jobs;

/// <summary>What a job trains on observations.</summary>
/// <param name="Data">Folder of the observations.</param>
/// <param name="Catalog">Folder of a catalog whose content rows are joined; null for a set that carries its own.</param>
/// <param name="Folder">Folder the model is written to.</param>
/// <param name="Log">Log of every use of the test set.</param>
/// <param name="Options">Options of the run.</param>
/// <param name="Engine">Version of the engine, for the manifest.</param>
public sealed record TrainingRequest(string Data, string? Catalog, string Folder, string Log, TrainingOptions Options, string Engine);
