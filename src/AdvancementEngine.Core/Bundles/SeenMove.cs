namespace AdvancementEngine.Bundles;

/// <summary>A move between two codes.</summary>
/// <param name="From">Code left.</param>
/// <param name="To">Code entered.</param>
/// <param name="People">People observed making it, at least <see cref="SeenMoves.FewestPeople"/>.</param>
public sealed record SeenMove(string From, string To, int People);
