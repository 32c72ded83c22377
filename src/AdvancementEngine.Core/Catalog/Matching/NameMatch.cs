using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>The result of matching a text: the accepted code and the candidates.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Taken">The accepted candidate; null if the match is doubtful or nothing is close.</param>
/// <param name="Candidates">Best first, ties by code; at most <see cref="MatchOptions.MaxCandidates"/>.</param>
public sealed record NameMatch(string Text, MatchCandidate? Taken, ImmutableArray<MatchCandidate> Candidates)
{
    /// <summary>True if something is close but not close enough, or two codes are equally close.</summary>
    public bool IsDoubtful => Taken is null && !Candidates.IsEmpty;

    /// <summary>Method of the accepted candidate, or else of the best candidate.</summary>
    public MatchMethod Method => Taken?.Method ?? (Candidates.IsEmpty ? MatchMethod.None : Candidates[0].Method);

    /// <summary>Score of the accepted candidate, or else of the best candidate; 0 if nothing is close.</summary>
    public float Score => Taken?.Score ?? (Candidates.IsEmpty ? 0 : Candidates[0].Score);
}
