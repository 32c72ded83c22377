using System.Collections.Immutable;
using AdvancementEngine.Options;

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

    /// <summary>Share of its score that a match keeps when an employer, a remark in brackets or a version number was left out of the
    /// text.</summary>
    public const float Shortened = 0.98f;

    /// <summary>Share of its score that a match keeps when a slip of spelling was put right.</summary>
    public const float Corrected = 0.97f;

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

    /// <summary>Added for an alias in the share of the text's words that the name itself has: of two occupations with the alias "Systems
    /// Administrator", the one whose title says so is meant.</summary>
    public const float InName = 0.08f;

    /// <summary>The defaults.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>True where words that no name has count against a match. Education leaves them out: a field of study says nothing about the
    /// level.</summary>
    public bool UnknownWordsCount { get; init; } = true;

    /// <summary>A best candidate below this is doubtful. Default 0.70, 0 to 1.</summary>
    public float DoubtBelow { get; init; } = 0.70f;

    /// <summary>A second code within this of the best makes it doubtful. Default 0.025, 0 to 1.</summary>
    public float AmbiguousWithin { get; init; } = 0.025f;

    /// <summary>Candidates below this are not listed. Default 0.3, 0 to 1.</summary>
    public float ListFrom { get; init; } = 0.3f;

    /// <summary>Candidates listed at most. Default 5, 2 to 100.</summary>
    public int MaxCandidates { get; init; } = 5;

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<MatchOptions> Table { get; } =
        new OptionTable<MatchOptions> { Section = "match" }
            .Add(
                "doubtBelow",
                "score",
                0,
                1,
                "more matches become questions",
                o => o.DoubtBelow,
                (o, v) => o with { DoubtBelow = (float)v }
            )
            .Add(
                "ambiguousWithin",
                "score",
                0,
                1,
                "more matches become questions",
                o => o.AmbiguousWithin,
                (o, v) => o with { AmbiguousWithin = (float)v }
            )
            .Add("listFrom", "score", 0, 1, "fewer candidates are listed", o => o.ListFrom, (o, v) => o with { ListFrom = (float)v })
            .Add(
                "maxCandidates",
                "candidates",
                2,
                100,
                "longer lists of candidates",
                o => o.MaxCandidates,
                (o, v) => o with { MaxCandidates = (int)v }
            );

    /// <summary>Checks every bound.</summary>
    /// <exception cref="OptionException">An option is not a number or out of its bounds.</exception>
    public MatchOptions Validate() => Table.Check(this);
}
