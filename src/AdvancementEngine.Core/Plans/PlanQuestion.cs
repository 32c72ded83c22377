using System.Collections.Immutable;

namespace AdvancementEngine.Plans;

/// <summary>A question to settle with the person.</summary>
/// <param name="Fact">Which fact: a fact kind, a policy code, <c>requirement:NAME</c>, <c>job-meant</c>, <c>goal-meant</c>,
/// <c>credential-meant</c> or <c>renewed</c>.</param>
/// <param name="Words">The person's own words, or a name, that the question is about; empty for none.</param>
/// <param name="Choices">Codes of occupations it may mean; empty for none.</param>
public sealed record PlanQuestion(string Fact, string Words, ImmutableArray<string> Choices);
