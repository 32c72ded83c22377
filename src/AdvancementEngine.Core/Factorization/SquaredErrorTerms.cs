using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>The terms a squared-error model adds to the score.</summary>
/// <param name="GlobalMean">Mean outcome value, in the outcome's unit.</param>
/// <param name="ElementBias">Bias of each element, m, in the outcome's unit; a person's own bias is the weighted sum over the person's
/// elements.</param>
public sealed record SquaredErrorTerms(float GlobalMean, float[] ElementBias);
