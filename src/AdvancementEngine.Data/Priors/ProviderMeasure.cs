using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Data.Priors;

/// <summary>A measure that New Jersey publishes by provider and field.</summary>
/// <param name="Code">Our code for it.</param>
/// <param name="Column">Its column.</param>
/// <param name="People">Column with the number of people behind it.</param>
/// <param name="Unit"><c>share</c> (0 to 1) or <c>usd-a-quarter</c>.</param>
/// <param name="Meaning">What it is.</param>
public sealed record ProviderMeasure(string Code, string Column, string People, string Unit, string Meaning);
