using System.Text.Json;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>How figures were computed.</summary>
/// <param name="Confidence">Percentage of resampled figures inside an interval.</param>
/// <param name="Resamplings">Seeded resamplings of people.</param>
/// <param name="SmallestGroup">Minimum number of people for a group to be shown.</param>
public sealed record EvaluationMethod(int Confidence, int Resamplings, int SmallestGroup)
{
    /// <summary>The method of this version.</summary>
    public static EvaluationMethod Current { get; } = new(Bootstrap.Confidence, Bootstrap.Resamplings, Evaluator.SmallestGroup);
}
