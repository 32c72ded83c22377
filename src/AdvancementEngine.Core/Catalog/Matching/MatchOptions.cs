using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>When a match is taken without asking. All numbers are scores, 0 to 1; ours.</summary>
public sealed record MatchOptions
{
    /// <summary>Score of a name, letter for letter.</summary>
    public const float ExactName = 1.0f;

    /// <summary>Score of a name but for case, punctuation, spacing or plural.</summary>
    public const float NormalisedName = 0.99f;

    /// <summary>Score of a preferred alias, also but for case, punctuation, spacing or plural.</summary>
    public const float Preferred = 0.99f;

    /// <summary>Share of its score that a match keeps when an employer, a remark in brackets or a version number was left out of the text.</summary>
    public const float Shortened = 0.98f;

    /// <summary>Highest score of names that share groups of letters but no word: always a question.</summary>
    public const float Letters = 0.69f;

    /// <summary>Longest text that is matched, in characters; what is longer names nothing.</summary>
    public const int LongestText = 500;

    /// <summary>Score of an alias, letter for letter, before <see cref="InName"/>.</summary>
    public const float ExactAlias = 0.90f;

    /// <summary>Score of an alias but for case, punctuation, spacing or plural, before <see cref="InName"/>.</summary>
    public const float NormalisedAlias = 0.88f;

    /// <summary>Score of a name or alias that shares every word, before <see cref="InName"/>; fewer shared words score less.</summary>
    public const float AllWords = 0.80f;

    /// <summary>Added for an alias in the share of the text's words that the name itself has: of two occupations with the alias "Systems Administrator", the one whose title says so is meant.</summary>
    public const float InName = 0.08f;

    /// <summary>The defaults.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>True where words that no name has count against a match. Education leaves them out: a field of study says nothing about the level.</summary>
    public bool UnknownWordsCount { get; init; } = true;

    /// <summary>A best candidate below this is doubtful. Default 0.70, 0 to 1.</summary>
    public float DoubtBelow { get; init; } = 0.70f;

    /// <summary>A second code within this of the best makes it doubtful. Default 0.025, 0 to 1.</summary>
    public float AmbiguousWithin { get; init; } = 0.025f;

    /// <summary>Candidates below this are not listed. Default 0.3, 0 to 1.</summary>
    public float ListFrom { get; init; } = 0.3f;

    /// <summary>Candidates listed at most. Default 5, at least 2.</summary>
    public int MaxCandidates { get; init; } = 5;
}
