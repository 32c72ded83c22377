using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>One section of a plan in words; the text, the HTML and the tests use the same sections.</summary>
/// <param name="Id">Section id, also the HTML anchor.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Parts">Parts, in order.</param>
public sealed record PlanSection(string Id, string Heading, ImmutableArray<PlanPart> Parts);
