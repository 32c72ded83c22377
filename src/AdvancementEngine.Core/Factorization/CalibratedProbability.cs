using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>A probability with the interval that its observations support.</summary>
/// <param name="Probability">0 to 1.</param>
/// <param name="Low">Lower bound of the 95% interval.</param>
/// <param name="High">Upper bound of the 95% interval.</param>
/// <param name="Count">Observations it is based on.</param>
public readonly record struct CalibratedProbability(float Probability, float Low, float High, int Count);
