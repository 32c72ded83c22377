using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>One thing missing, before it is known what closing it would bring.</summary>
/// <param name="Element">Element id, or the policy code of a requirement.</param>
/// <param name="Need">Index in <see cref="NeededElements"/>; -1 for what is no such element.</param>
/// <param name="Kind">Why it counts.</param>
/// <param name="Likely">True where a job of IT held now lists it but nobody evidenced it.</param>
/// <param name="Found">What the record says.</param>
/// <param name="Needed">What is asked.</param>
/// <param name="Finding">For a requirement: its position among the occupation's findings; otherwise -1.</param>
internal readonly record struct Missing(string Element, int Need, GapKind Kind, bool Likely, Measure Found, Measure Needed, int Finding);
