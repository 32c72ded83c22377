using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>A model over a catalog, trained on its content and on careers.</summary>
/// <param name="Occupations">Content and careers side by side.</param>
/// <param name="ExpectedOutcome">How moves turned out; null if there are too few.</param>
/// <param name="Spread">Its spread; null without it.</param>
/// <param name="Seen">How many people were observed making each move.</param>
/// <param name="CareerRank">Factors of the careers among those of <paramref name="Occupations"/>.</param>
public sealed record CareerModel(
    FactorModelData Occupations,
    FactorModelData? ExpectedOutcome,
    ExpectedOutcomeSpread? Spread,
    SeenMoves Seen,
    int CareerRank
);
