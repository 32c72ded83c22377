using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>How well an opportunity fits, and what that is based on.</summary>
/// <param name="Basis">Basis of the fit.</param>
/// <param name="Logit">The model's score, logits.</param>
/// <param name="Grade">Grade from the logits above the list mean.</param>
/// <param name="Outcomes">Number of outcomes of this opportunity it is based on; 0 for content.</param>
/// <param name="Probability">Calibrated probability that this opportunity comes next; null for content.</param>
/// <param name="Low">Lower bound of the probability's interval; null for content.</param>
/// <param name="High">Upper bound of the probability's interval; null for content.</param>
public sealed record Fit(FitBasis Basis, float Logit, FitGrade Grade, long Outcomes, float? Probability, float? Low, float? High);
