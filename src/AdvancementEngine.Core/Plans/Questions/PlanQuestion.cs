using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Questions;

/// <summary>A question to settle with the person.</summary>
/// <param name="Fact">Which fact: a fact kind, a policy code, <c>requirement:NAME</c>, <c>job-meant</c>, <c>goal-meant</c>,
/// <c>credential-meant</c>, <c>renewed</c>, <c>claim</c>, <c>told</c> or <c>work-gap</c>.</param>
/// <param name="Words">The person's own words, a name, an element id (<c>told</c>), or two months, <c>yyyy-MM/yyyy-MM</c> with the second
/// empty for until now (<c>work-gap</c>); empty for none.</param>
/// <param name="Choices">Codes of occupations it may mean; empty for none.</param>
public sealed record PlanQuestion(string Fact, string Words, ImmutableArray<string> Choices);
