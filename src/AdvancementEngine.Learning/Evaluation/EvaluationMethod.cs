using System.Text.Json;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>How figures were made.</summary>
/// <param name="Confidence">Per cent of resampled figures inside an interval.</param>
/// <param name="Resamplings">Seeded resamplings of people.</param>
/// <param name="SmallestGroup">People a group needs to be shown.</param>
public sealed record EvaluationMethod(int Confidence, int Resamplings, int SmallestGroup)
{
    /// <summary>The method of this version.</summary>
    public static EvaluationMethod Current { get; } = new(Bootstrap.Confidence, Bootstrap.Resamplings, Evaluator.SmallestGroup);
}
