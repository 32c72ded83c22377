using AdvancementEngine.Learning.TrainingRuns;

namespace AdvancementEngine.Training.Jobs;

/// <summary>The inputs for training on careers and the content of a catalog.</summary>
/// <param name="Data">Folder of the careers.</param>
/// <param name="Map">Map from the codes of the careers to O*NET.</param>
/// <param name="Catalog">Folder of the catalog.</param>
/// <param name="Folder">Folder the model is written to.</param>
/// <param name="Log">Log of every use of the test set.</param>
/// <param name="Options">Options of the careers; content is fitted with its own defaults.</param>
/// <param name="Engine">Version of the engine, for the manifest.</param>
public sealed record CareerTrainingRequest(
    string Data,
    string Map,
    string Catalog,
    string Folder,
    string Log,
    TrainingOptions Options,
    string Engine
)
{
    /// <summary>How the options were chosen, one sentence per choice, for the card.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
