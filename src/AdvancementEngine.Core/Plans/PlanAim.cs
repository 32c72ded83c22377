using System.Collections.Immutable;
using AdvancementEngine.Plans.Reasons;

namespace AdvancementEngine.Plans;

/// <summary>A job to aim at.</summary>
/// <param name="Job">The job.</param>
/// <param name="Group">Group in the ranking, its name in the result's JSON.</param>
/// <param name="Rank">Place in the ranking, from 1.</param>
/// <param name="IsGoal">True for the recorded goal.</param>
/// <param name="Why">Reasons that speak for it, at most two, strongest first.</param>
public sealed record PlanAim(PlanJob Job, string Group, int Rank, bool IsGoal, ImmutableArray<PlanReason> Why);
