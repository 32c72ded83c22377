using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Data.Priors;

/// <summary>Leave-one-provider-out error, as written.</summary>
/// <param name="From">What the prediction is based on.</param>
/// <param name="Figures">Figures predicted.</param>
/// <param name="Alone">Figures without enough other providers.</param>
/// <param name="Median">Error of the prior, mean absolute, weighted by people; null if there were none.</param>
/// <param name="FieldMean">Error of the field mean on the same figures.</param>
public sealed record LeftOutError(string From, int Figures, int Alone, double? Median, double? FieldMean);
