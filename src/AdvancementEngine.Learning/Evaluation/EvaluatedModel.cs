using System.Text.Json;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>The model that was evaluated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">SHA-256 of its factor files by role.</param>
/// <param name="TrainedOn">Hash of what it was trained on.</param>
/// <param name="ObservedOutcomes">Observed outcomes of real people it was fitted on.</param>
/// <param name="Notes">What a reader must know about it.</param>
public sealed record EvaluatedModel(
    string Name,
    IReadOnlyDictionary<string, string> Files,
    string TrainedOn,
    long ObservedOutcomes,
    IReadOnlyList<string> Notes
);
