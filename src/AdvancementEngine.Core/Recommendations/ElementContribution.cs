using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>An element's exact contribution to a score.</summary>
/// <param name="Element">Element id.</param>
/// <param name="Contribution">Logits above (or below) its average contribution over the list.</param>
public readonly record struct ElementContribution(string Element, float Contribution);
