using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>A fitted expected outcome: value ≈ mean + the person's part + the opportunity's shrunk effect.</summary>
/// <param name="Data">The factor model, over the set's elements and the kind's opportunities; its bias is the shrunk effect.</param>
/// <param name="Spread">How sure it is.</param>
/// <param name="ElementPenalty">λ of the elements' effects; null where a person's elements told nothing of other people's outcomes.</param>
/// <param name="FactorSweeps">Sweeps over factors after them; 0 where who does well where told nothing more.</param>
public sealed record ExpectedOutcomeModel(FactorModelData Data, ExpectedOutcomeSpread Spread, double? ElementPenalty, int FactorSweeps);
