using System.Collections.Immutable;

namespace AdvancementEngine.Ranking;

/// <summary>Named numbers of the ranking that are the engine's, not the request's.</summary>
public sealed record RankSettings
{
    /// <summary>Fewest known elements a ranking is made from. Default 3 (design); bound 1 to 20.</summary>
    public int FewestKnownElements { get; init; } = 3;

    /// <summary>Logits that one point of the order is worth: the usual distance between the quartiles of one person's fits, so that ±1 of adjustment matters as much as that. Default 3.5, measured over the simulated population (docs/decisions/0009); bound 0.1 to 100.</summary>
    public float FitScale { get; init; } = 3.5f;

    /// <summary>Grade "close" from this many logits above the list mean. Default 2.0 (ours, a evaluation, not fitted to data); bound −10 to 20.</summary>
    public float CloseFrom { get; init; } = 2.0f;

    /// <summary>Grade "related" from this many logits above the list mean, "far" below. Default 0.0 (ours); bound −10 to 20.</summary>
    public float RelatedFrom { get; init; }

    /// <summary>Fewest outcomes the model was fitted on, in all, before any fit is given as a probability. Default 200 (ours, as for promotion); bound 1 to 1,000,000.</summary>
    public int FewestOutcomes { get; init; } = 200;

    /// <summary>Fewest outcomes of an opportunity before its fit is given as a probability and a expected outcome is given. Default 10 (design); bound 1 to 10,000.</summary>
    public int FewestOutcomesOfOne { get; init; } = 10;

    /// <summary>First occupations that credentials are for. Default 3 (design); bound 1 to 10.</summary>
    public int CredentialTargets { get; init; } = 3;

    /// <summary>US dollars of fee that count as much effort as beginning does. Default 1,000 (ours); bound 50 to 10,000.</summary>
    public float FeeUnitUsd { get; init; } = 1000f;

    /// <summary>Hours of study that count as much effort as beginning does. Default 200 (ours); bound 10 to 1,000.</summary>
    public float HoursUnit { get; init; } = 200f;

    /// <summary>Fee that effort counts where no source gives one, US dollars. Default 300, about the median of the fees known (ours); bound 0 to 10,000.</summary>
    public float UnknownFeeUsd { get; init; } = 300f;

    /// <summary>Least effect from which a credential is listed. Default 0.25 (ours); bound 0 to 3.</summary>
    public float LeastEffect { get; init; } = 0.25f;

    /// <summary>Least strength of a credential's closest link to one of the occupations from which it is listed. Default 0.55 (ours); bound 0 to 1.</summary>
    public float LeastStrength { get; init; } = 0.55f;

    /// <summary>Longest gap list of an item. Default 8.</summary>
    public int LongestGap { get; init; } = 8;

    /// <summary>True to confirm what closing each gap would bring by ranking again. False leaves the gap's change empty and chooses the next step by the effect index: for screening many people where nobody reads the changes. Order, groups, scores and credentials are the same. Default true.</summary>
    public bool ConfirmGaps { get; init; } = true;

    /// <summary>The defaults.</summary>
    public static RankSettings Default { get; } = new();
}
