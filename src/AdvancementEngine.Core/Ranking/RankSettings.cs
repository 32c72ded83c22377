using System.Collections.Immutable;

namespace AdvancementEngine.Ranking;

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

    /// <summary>True to confirm what closing each gap would bring by ranking again. False leaves the gap's change empty and chooses the next step by the effect index: for screening many people where nobody reads the changes. Order, groups, scores and credentials are the same. Default true.</summary>
    public bool ConfirmGaps { get; init; } = true;

    /// <summary>The defaults.</summary>
    public static RankSettings Default { get; } = new();
}
