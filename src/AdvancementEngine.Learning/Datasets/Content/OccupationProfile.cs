using AdvancementEngine.Catalog;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>An occupation's own elements by block, with how distinctive each one is.</summary>
/// <param name="Occupation">Dense index of the occupation.</param>
/// <param name="Blocks">Skills, knowledge areas and technologies; without empty blocks.</param>
internal sealed record OccupationProfile(int Occupation, IReadOnlyList<ProfileBlock> Blocks);
