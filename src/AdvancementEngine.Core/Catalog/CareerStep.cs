namespace AdvancementEngine.Catalog;

/// <summary>A directed step from one occupation to the next.</summary>
/// <param name="From">O*NET-SOC code.</param>
/// <param name="To">O*NET-SOC code.</param>
/// <param name="Weight">Relative weight, greater than 0: relatedness tier over the target's in-degree, or our own.</param>
/// <param name="PreparationDelta">The target's mean catalog rank of preparation minus the origin's, -1 to 1 (never below 0 for
/// <c>onet-related</c>); null if either is unknown.</param>
/// <param name="Source"><c>onet-related</c> or <c>ours</c>.</param>
public sealed record CareerStep(string From, string To, float Weight, float? PreparationDelta, string Source);
