using System.Collections.Immutable;

namespace AdvancementEngine.Data.Priors;

/// <summary>Error of a prior for a provider that was left out of it: mean absolute error, weighted by people.</summary>
/// <param name="Cells">Figures it could be evaluated on.</param>
/// <param name="Alone">Figures without another provider to predict them from.</param>
/// <param name="Median">Error of the weighted median of the other providers.</param>
/// <param name="Mean">Error of their weighted mean, the field mean.</param>
public sealed record PriorError(int Cells, int Alone, double Median, double Mean);
