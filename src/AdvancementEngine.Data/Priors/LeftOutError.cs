using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Data.Priors;

/// <summary>Error for a provider left out, as written.</summary>
/// <param name="From">What it is foretold from.</param>
/// <param name="Figures">Figures tried.</param>
/// <param name="Alone">Figures without enough other providers.</param>
/// <param name="Median">Error of the prior, mean absolute, weighted by people; null where none could be tried.</param>
/// <param name="FieldMean">Error of the field mean on the same figures.</param>
public sealed record LeftOutError(string From, int Figures, int Alone, double? Median, double? FieldMean);
