using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Paths;

/// <summary>What of a path's first step can be done in the months that a person has.</summary>
/// <param name="Earned">Names of the credentials that can be earned by then.</param>
/// <param name="Learned">Names of the technologies that can be learned by then.</param>
/// <param name="Hours">Hours of the study or program that can be done, where neither is finished; else 0.</param>
/// <param name="Course">True where these hours are those of a whole course, and only practice is left.</param>
public sealed record PlanByThen(ImmutableArray<string> Earned, ImmutableArray<string> Learned, float Hours, bool Course);
