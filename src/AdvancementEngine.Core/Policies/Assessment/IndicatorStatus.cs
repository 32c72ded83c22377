using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Result of one of the 16 indicators of a program.</summary>
/// <param name="Indicator"><c>1a</c> to <c>6c</c>, without 1c, which is about participants.</param>
/// <param name="Verdict">Combined verdict of all of its findings: NotMet wins, then Unknown.</param>
/// <param name="Findings">Its findings, in book order.</param>
public sealed record IndicatorStatus(string Indicator, Verdict Verdict, ImmutableArray<Finding> Findings);
