using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Priors;

/// <summary>One published figure.</summary>
/// <param name="Provider">Provider id.</param>
/// <param name="Field">Six-digit field.</param>
/// <param name="Value">The figure.</param>
/// <param name="People">People behind it, 1 or more.</param>
public sealed record ProviderCell(string Provider, CipField Field, double Value, int People);
