using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>One thing an opportunity asks that the participant does not show.</summary>
/// <param name="Element">Element id, or the policy code of a requirement.</param>
/// <param name="Kind">Why it counts.</param>
/// <param name="Likely">True where a held occupation lists it but nobody evidenced it: verify before learning.</param>
/// <param name="Found">What the record says.</param>
/// <param name="Needed">What the opportunity asks.</param>
/// <param name="Change">Where the opportunity would stand if it were closed, confirmed by ranking again; null where no change of facts closes it.</param>
public sealed record GapItem(string Element, GapKind Kind, bool Likely, Measure Found, Measure Needed, Change? Change);
