using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Reports.Recommendations;

/// <summary>What a person said, for wording a page.</summary>
/// <param name="Goal">The goal in the person's own words if it could not be matched; otherwise null.</param>
/// <param name="Work">The current job in the person's own words if it could not be matched; otherwise null.</param>
/// <param name="Parts">Parts of the goal other than its occupation.</param>
public sealed record SaidWords(string? Goal, string? Work, ImmutableArray<GoalPart> Parts)
{
    /// <summary>The goal in the person's own words if it was matched; otherwise null.</summary>
    public string? Named { get; init; }

    /// <summary>Nothing said.</summary>
    public static SaidWords None { get; } = new(null, null, []);
}
