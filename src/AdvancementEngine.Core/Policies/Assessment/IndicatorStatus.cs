using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>How one of the 16 indicators of a program came out.</summary>
/// <param name="Indicator"><c>1a</c> to <c>6c</c>; 1c is about participants and not among them.</param>
/// <param name="Verdict">All of its findings taken together: NotMet wins, then Unknown.</param>
/// <param name="Findings">Its findings, in book order.</param>
public sealed record IndicatorStatus(string Indicator, Verdict Verdict, ImmutableArray<Finding> Findings);
