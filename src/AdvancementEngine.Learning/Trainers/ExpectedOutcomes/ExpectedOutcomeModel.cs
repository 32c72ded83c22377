using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>A fitted expected outcome: value ≈ mean + the person's part + the opportunity's shrunk effect.</summary>
/// <param name="Data">The factor model, over the set's elements and the kind's opportunities; its bias is the shrunk effect.</param>
/// <param name="Spread">Its spread.</param>
/// <param name="ElementPenalty">λ of the elements' effects; null if a person's elements did not help predict other people's
/// outcomes.</param>
/// <param name="FactorSweeps">Sweeps over factors after the effects; 0 if factors did not improve the prediction.</param>
public sealed record ExpectedOutcomeModel(FactorModelData Data, ExpectedOutcomeSpread Spread, double? ElementPenalty, int FactorSweeps);
