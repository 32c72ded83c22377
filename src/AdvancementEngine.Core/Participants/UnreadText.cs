using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A statement that was not recognized: it names several occupations, or none in the catalog. The person is asked about it by name
/// before anything is inferred from its absence.</summary>
/// <param name="Text">As written.</param>
/// <param name="Candidates">O*NET-SOC codes it may mean, best first; empty if nothing is close.</param>
public sealed record UnreadText(string Text, ImmutableArray<string> Candidates)
{
    /// <summary>For several joined wishes, what each may mean, in the order written; empty for a single wish.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; init; } = [];

    /// <summary>True where the titles of <see cref="Candidates"/> share a field with the text, and not the work: any of them is asked
    /// about, and none is taken for meant.</summary>
    public bool IsNear { get; init; }
}
