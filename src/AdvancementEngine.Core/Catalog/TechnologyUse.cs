using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A technology listed for an occupation (O*NET Technology Skills).</summary>
/// <param name="Element">Element id of kind technology.</param>
/// <param name="Hot">O*NET "hot technology": frequent in postings across all occupations.</param>
/// <param name="InDemand">O*NET "in demand": frequent in postings for this occupation.</param>
public readonly record struct TechnologyUse(string Element, bool Hot, bool InDemand);
