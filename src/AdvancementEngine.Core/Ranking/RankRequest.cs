using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Which lists a request asks for.</summary>
public enum OpportunityKind
{
    /// <summary>Occupations and credentials.</summary>
    Both = 0,

    /// <summary>Occupations only.</summary>
    Occupation = 1,

    /// <summary>Credentials only.</summary>
    Credential = 2,
}

/// <summary>Options of one request. They are part of the input and of the digest.</summary>
public sealed record RankOptions
{
    /// <summary>Longest list a request may ask for.</summary>
    public const int LongestList = 100;

    /// <summary>Which lists. Default both.</summary>
    public OpportunityKind Kind { get; init; } = OpportunityKind.Both;

    /// <summary>Length of each list, 1 to <see cref="LongestList"/>. Default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>True to let interests tilt the occupation list, visibly. For exploration only, never for a list that allots scarce places. Default false.</summary>
    public bool UseInterests { get; init; }

    /// <summary>Verdicts a navigator overrides, each with a coded reason; kept in the result.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>The defaults.</summary>
    public static RankOptions Default { get; } = new();

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Top"/> is out of bounds.</exception>
    public RankOptions Validate() => Top is >= 1 and <= LongestList
        ? this
        : throw new ArgumentOutOfRangeException(nameof(Top), Top, $"top is {Top}; needed: 1 to {LongestList}; ask for fewer items");
}

/// <summary>A navigator's override of one verdict: it is evaluated as said, and the result keeps what the policy said, who overrode it and why.</summary>
/// <param name="Policy">Policy code.</param>
/// <param name="Opportunity">Occupation or credential code it is limited to; empty for all.</param>
/// <param name="Verdict">The verdict to go by.</param>
/// <param name="Reason">Reason code, one of <see cref="OverrideReasons.Codes"/>.</param>
/// <param name="By">Role of who overrode, for example <c>navigator</c>; no names.</param>
public sealed record Override(string Policy, string Opportunity, Verdict Verdict, string Reason, string By);

/// <summary>Reason codes of overrides.</summary>
public static class OverrideReasons
{
    /// <summary>The codes.</summary>
    public static ImmutableArray<string> Codes { get; } =
        ["evidence-seen", "employer-waived", "record-outdated", "local-arrangement", "participant-declined"];
}

/// <summary>Named numbers of the ranking that are the engine's, not the request's.</summary>
public sealed record RankSettings
{
    /// <summary>Fewest known elements a ranking is made from. Default 3 (design); bound 1 to 20.</summary>
    public int FewestKnownElements { get; init; } = 3;

    /// <summary>Grade "close" from this many logits above the list mean. Default 2.0 (ours, a evaluation, not fitted to data); bound −10 to 20.</summary>
    public float CloseFrom { get; init; } = 2.0f;

    /// <summary>Grade "related" from this many logits above the list mean, "far" below. Default 0.0 (ours); bound −10 to 20.</summary>
    public float RelatedFrom { get; init; }

    /// <summary>Fewest outcomes the model was fitted on, in all, before any fit is given as a probability. Default 200 (ours, as for promotion); bound 1 to 1,000,000.</summary>
    public int FewestOutcomes { get; init; } = 200;

    /// <summary>Fewest outcomes of an opportunity before its fit is given as a probability and a expected outcome is given. Default 10 (design); bound 1 to 10,000.</summary>
    public int FewestOutcomesOfOne { get; init; } = 10;

    /// <summary>Occupations over which a credential's gain is summed. Default 10 (design); bound 1 to 100.</summary>
    public int CredentialHorizon { get; init; } = 10;

    /// <summary>Importance from which an element of the target belongs to the gap, O*NET importance 1 to 5. Default 3.0.</summary>
    public float GapImportance { get; init; } = 3.0f;

    /// <summary>Level difference from which a rated element is a gap, O*NET levels 0 to 7. Default 1.0 (differences below are within rating noise).</summary>
    public float GapLevels { get; init; } = 1.0f;

    /// <summary>Longest gap list of an item. Default 8.</summary>
    public int LongestGap { get; init; } = 8;

    /// <summary>True to confirm what closing each gap would bring by ranking again. False leaves <see cref="GapItem.Change"/> empty and chooses the next step by the effect index: for screening many people where nobody reads the changes. Order, groups, scores and credentials are the same. Default true.</summary>
    public bool ConfirmGaps { get; init; } = true;

    /// <summary>The defaults.</summary>
    public static RankSettings Default { get; } = new();
}
