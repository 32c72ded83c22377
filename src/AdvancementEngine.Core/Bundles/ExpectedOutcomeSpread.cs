using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Bundles;

/// <summary>Uncertainty of an expected outcome. Its 95% interval is ±1.96 √(residual variance / (n + shrinkage) + person variance) for an
/// opportunity with n outcomes.</summary>
/// <param name="ResidualVariance">σ²: variance of outcome values around the model's predictions, squared outcome values; greater than
/// 0.</param>
/// <param name="Shrinkage">κ, outcomes: n outcomes keep n / (n + κ) of the difference from the mean; greater than 0.</param>
/// <param name="PersonVariance">Variance of the person's part between samples of people, squared outcome values; 0 or more.</param>
public sealed record ExpectedOutcomeSpread(double ResidualVariance, double Shrinkage, double PersonVariance);
