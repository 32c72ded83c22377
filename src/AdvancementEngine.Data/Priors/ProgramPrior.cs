using System.Collections.Immutable;

namespace AdvancementEngine.Data.Priors;

/// <summary>What to expect of a program in a field before anything is known about the program itself.</summary>
/// <param name="Field">The requested field.</param>
/// <param name="RestsOn">The field whose providers it is based on: the field itself or a broader one with enough providers.</param>
/// <param name="Median">Median over providers, weighted by people.</param>
/// <param name="Low">Weighted lower quartile.</param>
/// <param name="High">Weighted upper quartile.</param>
/// <param name="Providers">Providers behind it.</param>
/// <param name="People">People behind it.</param>
public sealed record ProgramPrior(CipField Field, CipField RestsOn, double Median, double Low, double High, int Providers, int People);
