using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Reports.Recommendations;

/// <summary>What a person said, for the words of a page.</summary>
/// <param name="Goal">The goal in the person's own words, where it was not read; else null.</param>
/// <param name="Work">The present job in the person's own words, where it was not read; else null.</param>
/// <param name="Parts">Parts of the goal beside its occupation.</param>
public sealed record SaidWords(string? Goal, string? Work, ImmutableArray<GoalPart> Parts)
{
    /// <summary>Nothing said.</summary>
    public static SaidWords None { get; } = new(null, null, []);
}
