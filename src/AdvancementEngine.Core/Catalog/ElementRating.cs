using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A rating of a skill or knowledge area for an occupation (O*NET).</summary>
/// <param name="Element">Element id.</param>
/// <param name="Importance">O*NET importance, 1 to 5.</param>
/// <param name="Level">O*NET level, 0 to 7; null if only importance is known (filled ratings).</param>
/// <param name="LevelLow">Lower bound of the level's 95% confidence interval.</param>
/// <param name="LevelHigh">Upper bound of the level's 95% confidence interval.</param>
/// <param name="RatedOn">Month of the rating, first day.</param>
/// <param name="Filled">True if the rating comes from a neighboring occupation or another named source; see
/// <see cref="Occupation.Fallbacks"/>.</param>
public readonly record struct ElementRating(
    string Element,
    float Importance,
    float? Level,
    float? LevelLow,
    float? LevelHigh,
    DateOnly? RatedOn,
    bool Filled
);
