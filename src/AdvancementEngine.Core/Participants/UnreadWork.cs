using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A job whose occupation was not read. It is work that was done, of a kind and level that nobody knows yet.</summary>
/// <param name="Text">The job as written.</param>
/// <param name="Start">First day; null where it was not given.</param>
/// <param name="End">Last day; null while it goes on.</param>
/// <param name="Source">Who, when, what.</param>
/// <param name="Candidates">O*NET-SOC codes it may mean, best first; empty where nothing is near.</param>
public sealed record UnreadWork(string Text, DateOnly? Start, DateOnly? End, Source Source, ImmutableArray<string> Candidates)
{
    /// <summary>True for a job held on a day.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsPresent(DateOnly asOf) => End is null || End >= asOf;
}
