using AdvancementEngine.Catalog;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>What an occupation's own elements are, by block, with how much each sets it apart.</summary>
/// <param name="Occupation">Dense index of the occupation.</param>
/// <param name="Blocks">Skills, knowledge areas and technologies; empty blocks left out.</param>
internal sealed record OccupationProfile(int Occupation, IReadOnlyList<ProfileBlock> Blocks);
