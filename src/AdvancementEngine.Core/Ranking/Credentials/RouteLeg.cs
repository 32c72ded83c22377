using System.Collections.Immutable;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>A step on the route, for which credentials are sought.</summary>
/// <param name="Occupation">Dense index of the occupation it leads to.</param>
/// <param name="Usual">Dense indices of the credentials that usually go with it, in the ladder's order.</param>
/// <param name="Weight">Weight of the step, 0 to 1.</param>
internal readonly record struct RouteLeg(int Occupation, ImmutableArray<int> Usual, float Weight);
