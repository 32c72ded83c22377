using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>One kind of opportunity, split, fitted and evaluated on the people held out.</summary>
/// <param name="Kind">Kind of opportunity.</param>
/// <param name="Data">The factor model.</param>
/// <param name="Training">Rows trained on.</param>
/// <param name="HeldBack">Rows evaluated.</param>
public sealed record ObservedKind(string Kind, FactorModelData Data, ObservedRows Training, ObservedRows HeldBack);
