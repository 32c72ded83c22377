using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Offers;

/// <summary>A program with no fee that trains for the first job of a plan, suggested to a person who is in none.</summary>
/// <param name="Id">Program id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provider">Who runs it; empty where not known.</param>
/// <param name="Pays">Names of exams of the plan that it pays in full.</param>
public sealed record PlanFreeProgram(string Id, string Name, string Provider, ImmutableArray<string> Pays);
