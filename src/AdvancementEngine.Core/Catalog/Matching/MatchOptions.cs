using System.Collections.Immutable;
using AdvancementEngine.Options;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>When a match is accepted without asking. All numbers are scores, 0 to 1; ours.</summary>
public sealed record MatchOptions
{
    /// <summary>Score of an exact name.</summary>
    public const float ExactName = 1.0f;

    /// <summary>Score of a name that differs in case, punctuation, spacing or plural.</summary>
    public const float NormalisedName = 0.99f;

    /// <summary>Score of a preferred alias, exact or differing in case, punctuation, spacing or plural.</summary>
    public const float Preferred = 0.99f;

    /// <summary>Factor on the score of a match if an employer, a remark in parentheses or a version number was removed from the
    /// text.</summary>
    public const float Shortened = 0.98f;

    /// <summary>Factor on the score of a match if a typo was corrected.</summary>
    public const float Corrected = 0.97f;

    /// <summary>Highest score of names that share letter trigrams but no word; always a question.</summary>
    public const float Letters = 0.69f;

    /// <summary>Longest text that is matched, in characters; anything longer matches nothing.</summary>
    public const int LongestText = 500;

    /// <summary>Score of an exact alias, before <see cref="InName"/>.</summary>
    public const float ExactAlias = 0.90f;

    /// <summary>Score of an alias that differs in case, punctuation, spacing or plural, before <see cref="InName"/>.</summary>
    public const float NormalisedAlias = 0.88f;

    /// <summary>Score of a name or alias that shares every word, before <see cref="InName"/>; fewer shared words score less.</summary>
    public const float AllWords = 0.80f;

    /// <summary>Added for an alias, in proportion to the share of the text's words that occur in the name itself: of two occupations with
    /// the alias "Systems Administrator", the one with that title is preferred.</summary>
    public const float InName = 0.08f;

    /// <summary>The defaults.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>True if words that occur in no name count against a match. Education ignores them: a field of study says nothing about the
    /// level.</summary>
    public bool UnknownWordsCount { get; init; } = true;

    /// <summary>A best candidate that scores below this is doubtful. Default 0.70, 0 to 1.</summary>
    public float DoubtBelow { get; init; } = 0.70f;

    /// <summary>A second code that scores within this of the best makes the match doubtful. Default 0.025, 0 to 1.</summary>
    public float AmbiguousWithin { get; init; } = 0.025f;

    /// <summary>Candidates that score below this are not listed. Default 0.3, 0 to 1.</summary>
    public float ListFrom { get; init; } = 0.3f;

    /// <summary>Maximum number of candidates listed. Default 5, 2 to 100.</summary>
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
