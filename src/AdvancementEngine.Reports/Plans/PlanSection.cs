using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>One section of a plan in words: what text, HTML and tests read alike.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Parts">Parts, in order.</param>
public sealed record PlanSection(string Id, string Heading, ImmutableArray<PlanPart> Parts);
