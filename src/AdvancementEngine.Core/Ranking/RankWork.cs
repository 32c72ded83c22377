using System.Collections.Concurrent;
using AdvancementEngine.Ranking.Counterfactuals;

namespace AdvancementEngine.Ranking;

/// <summary>What one ranking did: for tests and benchmarks; never part of a result.</summary>
/// <param name="Occupations">Occupations in the list; blocking requirements were evaluated for each.</param>
/// <param name="Evaluated">Those among them whose adjusting policies were evaluated: those that could reach a rank that matters, or all if
/// the list is short.</param>
/// <param name="Counterfactuals">Changes of facts that need scores of their own.</param>
/// <param name="Scored">Changes whose scores went through the kernel for blocks of people, as the kernel counts them.</param>
public readonly record struct RankWork(int Occupations, int Evaluated, int Counterfactuals, int Scored);
