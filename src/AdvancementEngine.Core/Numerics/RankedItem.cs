namespace AdvancementEngine.Numerics;

/// <summary>An item and its score, in a list ordered by score descending, then index ascending.</summary>
/// <param name="Item">Dense index.</param>
/// <param name="Score">Score.</param>
public readonly record struct RankedItem(int Item, float Score);
