namespace AdvancementEngine.Bundles;

/// <summary>A move between two codes.</summary>
/// <param name="From">Code the people moved from.</param>
/// <param name="To">Code the people moved to.</param>
/// <param name="People">People observed making it, at least <see cref="SeenMoves.FewestPeople"/>.</param>
public sealed record SeenMove(string From, string To, int People);
