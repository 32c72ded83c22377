using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Options for training on careers.</summary>
/// <param name="Observed">Splits of people.</param>
/// <param name="Softmax">The fit of what came next.</param>
/// <param name="ExpectedOutcome">The fit of how it turned out.</param>
/// <param name="Careers">How careers are combined with content.</param>
public sealed record CareerFit(
    ObservedOptions Observed,
    SoftmaxOptions Softmax,
    ExpectedOutcomeOptions ExpectedOutcome,
    CareerOptions Careers
);
