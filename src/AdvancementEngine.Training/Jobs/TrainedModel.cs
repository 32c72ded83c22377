using AdvancementEngine.Bundles;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>A model trained on observations, as written.</summary>
/// <param name="Set">The observations it was fitted on.</param>
/// <param name="Manifest">The manifest written.</param>
/// <param name="Reports">The evaluation of each list on the people held out; none for a model of values.</param>
/// <param name="ExpectedOutcome">The expected outcomes; null if there are too few, or for a model of values.</param>
public sealed record TrainedModel(
    ObservationSet Set,
    ModelManifest Manifest,
    IReadOnlyList<EvaluationReport> Reports,
    ExpectedOutcomeRun? ExpectedOutcome
)
{
    /// <summary>How content and careers combined do on the people held out; empty for other models.</summary>
    public IReadOnlyList<JoinedFigure> Joined { get; init; } = [];

    /// <summary>True if it ranks opportunities; false if it predicts values.</summary>
    public bool Ranks => Reports.Count > 0;
}
