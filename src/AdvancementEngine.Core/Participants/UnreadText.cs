using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Something a person stated that was not read: it names several occupations, or none of the catalog. To be asked back by name,
/// before anything is built on its absence.</summary>
/// <param name="Text">As written.</param>
/// <param name="Candidates">O*NET-SOC codes it may mean, best first; empty where nothing is near.</param>
public sealed record UnreadText(string Text, ImmutableArray<string> Candidates)
{
    /// <summary>What each of several joined wishes may mean, in the order written; empty where one wish is stated.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; init; } = [];
}
