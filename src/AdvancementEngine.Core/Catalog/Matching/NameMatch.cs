using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>What a text was taken for, and what else it may mean.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Taken">What it was taken for; null when doubtful or when nothing is near: then nothing is taken.</param>
/// <param name="Candidates">Best first, ties by code; at most <see cref="MatchOptions.MaxCandidates"/>.</param>
public sealed record NameMatch(string Text, MatchCandidate? Taken, ImmutableArray<MatchCandidate> Candidates)
{
    /// <summary>True when something is near but not near enough, or two codes are equally near.</summary>
    public bool IsDoubtful => Taken is null && !Candidates.IsEmpty;

    /// <summary>How it was found: of what was taken, else of the best candidate.</summary>
    public MatchMethod Method => Taken?.Method ?? (Candidates.IsEmpty ? MatchMethod.None : Candidates[0].Method);

    /// <summary>The score of what was taken, else of the best candidate; 0 when nothing is near.</summary>
    public float Score => Taken?.Score ?? (Candidates.IsEmpty ? 0 : Candidates[0].Score);
}
