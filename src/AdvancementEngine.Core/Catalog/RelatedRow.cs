using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A row of an undirected list of related occupations, or an entry step of our own.</summary>
/// <param name="From">O*NET-SOC code.</param>
/// <param name="To">O*NET-SOC code.</param>
/// <param name="Strength">Weight before division by the target's in-degree, greater than 0.</param>
public readonly record struct RelatedRow(string From, string To, float Strength);
