using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Data.Priors;

/// <summary>A prior as written.</summary>
/// <param name="Cip">Field.</param>
/// <param name="RestsOn">Field whose providers it is based on.</param>
/// <param name="Median">Weighted median.</param>
/// <param name="Low">Weighted lower quartile.</param>
/// <param name="High">Weighted upper quartile.</param>
/// <param name="Providers">Providers.</param>
/// <param name="People">People.</param>
public sealed record FieldPrior(string Cip, string RestsOn, double Median, double Low, double High, int Providers, int People);
