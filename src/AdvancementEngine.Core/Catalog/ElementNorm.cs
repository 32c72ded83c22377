namespace AdvancementEngine.Catalog;

/// <summary>An O*NET element's distribution over every occupation of the release that has such data, as needed for centering, scaling and
/// IDF.</summary>
/// <param name="Occupations">Occupations that list it (technologies) or rate it (skills, knowledge).</param>
/// <param name="Of">Occupations with any technology list, or any rating of that kind.</param>
/// <param name="MeanImportance">Mean importance, 1 to 5; null for technologies.</param>
/// <param name="SdImportance">Population standard deviation of importance; null for technologies.</param>
/// <param name="MeanLevel">Mean level, 0 to 7; null for technologies.</param>
/// <param name="SdLevel">Population standard deviation of level; null for technologies.</param>
public sealed record ElementNorm(int Occupations, int Of, float? MeanImportance, float? SdImportance, float? MeanLevel, float? SdLevel);
