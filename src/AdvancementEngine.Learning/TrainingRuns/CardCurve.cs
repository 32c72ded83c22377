using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>The passes of one fit.</summary>
/// <param name="Fit">Number of the fit in the run, from 1.</param>
/// <param name="Passes">The result of each pass.</param>
/// <param name="Kept">The pass whose factors were kept.</param>
public sealed record CardCurve(int Fit, IReadOnlyList<TrainingProgress> Passes, int Kept);
