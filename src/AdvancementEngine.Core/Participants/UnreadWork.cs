using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A job whose occupation was not recognized. The work counts as done, but its kind and level are unknown.</summary>
/// <param name="Text">The job as written.</param>
/// <param name="Start">First day; null if it was not given.</param>
/// <param name="End">Last day; null if ongoing.</param>
/// <param name="Source">Who, when, what.</param>
/// <param name="Candidates">O*NET-SOC codes it may mean, best first; empty if nothing is close.</param>
public sealed record UnreadWork(string Text, DateOnly? Start, DateOnly? End, Source Source, ImmutableArray<string> Candidates)
{
    /// <summary>True for a job that has not ended before a day, as <see cref="WorkSpell.IsPresent"/> has it.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsPresent(DateOnly asOf) => End is not { } end || end >= asOf;
}
