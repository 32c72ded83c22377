using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>How a text was matched to a code, most certain first.</summary>
public enum MatchMethod
{
    /// <summary>The text is the code.</summary>
    Code = 0,

    /// <summary>The text is a name or alias, letter for letter.</summary>
    Exact = 1,

    /// <summary>The text is a name or alias but for case, punctuation, spacing or plural.</summary>
    Normalized = 2,

    /// <summary>The text shares words with a name or alias.</summary>
    Words = 3,

    /// <summary>Nothing is near.</summary>
    None = 4,
}

/// <summary>Codes of <see cref="MatchMethod"/> in files and results.</summary>
public static class MatchMethods
{
    /// <summary>The code of a method.</summary>
    public static string Code(this MatchMethod method) => method switch
    {
        MatchMethod.Code => "code",
        MatchMethod.Exact => "exact",
        MatchMethod.Normalized => "normalized",
        MatchMethod.Words => "words",
        _ => "none",
    };
}

/// <summary>One code a text may mean.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name people know it by.</param>
/// <param name="Via">The name or alias that was near the text.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Score">0 to 1; the scale is of <see cref="MatchOptions"/>.</param>
public readonly record struct MatchCandidate(string Code, string Name, string Via, MatchMethod Method, float Score);

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

/// <summary>When a match is taken without asking. All numbers are scores, 0 to 1; ours.</summary>
public sealed record MatchOptions
{
    /// <summary>Score of a name, letter for letter.</summary>
    public const float ExactName = 1.0f;

    /// <summary>Score of a name but for case, punctuation, spacing or plural.</summary>
    public const float NormalisedName = 0.99f;

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

    /// <summary>A best candidate below this is doubtful. Default 0.70, 0 to 1.</summary>
    public float DoubtBelow { get; init; } = 0.70f;

    /// <summary>A second code within this of the best makes it doubtful. Default 0.025, 0 to 1.</summary>
    public float AmbiguousWithin { get; init; } = 0.025f;

    /// <summary>Candidates below this are not listed. Default 0.3, 0 to 1.</summary>
    public float ListFrom { get; init; } = 0.3f;

    /// <summary>Candidates listed at most. Default 5, at least 2.</summary>
    public int MaxCandidates { get; init; } = 5;
}
