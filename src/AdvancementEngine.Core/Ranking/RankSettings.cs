using System.Collections.Immutable;
using AdvancementEngine.Options;

namespace AdvancementEngine.Ranking;

/// <summary>Named numbers of the ranking that are the engine's, not the request's.</summary>
public sealed record RankSettings
{
    /// <summary>Fewest known elements a ranking is made from. Default 3 (design); bound 1 to 20.</summary>
    public int FewestKnownElements { get; init; } = 3;

    /// <summary>Logits that one point of the order is worth: the usual distance between the quartiles of one person's fits, so that ±1 of
    /// adjustment matters as much as that. Default 3.5, measured over the simulated population (docs/decisions/0010); bound 0.1 to
    /// 100.</summary>
    public float FitScale { get; init; } = 3.5f;

    /// <summary>Grade "close" from this many logits above the list mean. Default 2.0 (ours, a judgment, not fitted to data); bound −10 to
    /// 20.</summary>
    public float CloseFrom { get; init; } = 2.0f;

    /// <summary>Grade "related" from this many logits above the list mean, "far" below. Default 0.0 (ours); bound −10 to 20.</summary>
    public float RelatedFrom { get; init; }

    /// <summary>Fewest outcomes the model was fitted on, in all, before any fit is given as a probability. Default 200 (ours, as for
    /// promotion); bound 1 to 1,000,000.</summary>
    public int FewestOutcomes { get; init; } = 200;

    /// <summary>Fewest outcomes of an opportunity before its fit is given as a probability and an expected outcome is given. Default 10
    /// (design); bound 1 to 10,000.</summary>
    public int FewestOutcomesOfOne { get; init; } = 10;

    /// <summary>Places that are settled for credentials. Default 3 (design); bound 1 to 10.</summary>
    public int CredentialTargets { get; init; } = 3;

    /// <summary>Credentials listed at most. Default 3: fewer and surer (ours); bound 1 to 100.</summary>
    public int CredentialsListed { get; init; } = 3;

    /// <summary>US dollars of fee that count as much effort as beginning does. Default 1,000 (ours); bound 50 to 10,000.</summary>
    public float FeeUnitUsd { get; init; } = 1000f;

    /// <summary>Hours of study that count as much effort as beginning does. Default 200 (ours); bound 10 to 1,000.</summary>
    public float HoursUnit { get; init; } = 200f;

    /// <summary>Fee that effort counts where no source gives one, US dollars. Default 300, about the median of the fees known (ours); bound
    /// 0 to 10,000.</summary>
    public float UnknownFeeUsd { get; init; } = 300f;

    /// <summary>Least effect from which a credential is listed. Default 0.2 (ours); bound 0 to 3.</summary>
    public float LeastEffect { get; init; } = 0.2f;

    /// <summary>Least strength of a credential's closest link to one of the occupations from which it is listed. Default 0.55 (ours); bound
    /// 0 to 1.</summary>
    public float LeastStrength { get; init; } = 0.55f;

    /// <summary>Longest gap list of an item. Default 8; bound 1 to 100.</summary>
    public int LongestGap { get; init; } = 8;

    /// <summary>True to confirm what closing each gap would bring by ranking again. False leaves the gap's change empty and chooses the
    /// next step by the effect index: for screening many people where nobody reads the changes. Order, groups, scores and credentials are
    /// the same. Default true.</summary>
    public bool ConfirmGaps { get; init; } = true;

    /// <summary>First places, besides the goal, for which what closing each gap would bring is confirmed. Default 5, what a page shows;
    /// bound 0 to 100.</summary>
    public int ConfirmedPlaces { get; init; } = 5;

    /// <summary>The defaults.</summary>
    public static RankSettings Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<RankSettings> Table { get; } =
        new OptionTable<RankSettings> { Section = "rank" }
            .Add(
                "fewestKnownElements",
                "elements",
                1,
                20,
                "participants with few known elements are not ranked",
                o => o.FewestKnownElements,
                (o, v) => o with { FewestKnownElements = (int)v }
            )
            .Add(
                "fitScale",
                "logits",
                0.1,
                100,
                "policy adjustments change the order less",
                o => o.FitScale,
                (o, v) => o with { FitScale = (float)v }
            )
            .Add(
                "closeFrom",
                "logits",
                -10,
                20,
                "fewer occupations are graded close",
                o => o.CloseFrom,
                (o, v) => o with { CloseFrom = (float)v }
            )
            .Add(
                "relatedFrom",
                "logits",
                -10,
                20,
                "fewer occupations are graded related",
                o => o.RelatedFrom,
                (o, v) => o with { RelatedFrom = (float)v }
            )
            .Add(
                "fewestOutcomes",
                "outcomes",
                1,
                1_000_000,
                "more outcomes are needed before fits become probabilities",
                o => o.FewestOutcomes,
                (o, v) => o with { FewestOutcomes = (int)v }
            )
            .Add(
                "fewestOutcomesOfOne",
                "outcomes",
                1,
                10_000,
                "fewer occupations get a probability and an expected outcome",
                o => o.FewestOutcomesOfOne,
                (o, v) => o with { FewestOutcomesOfOne = (int)v }
            )
            .Add(
                "credentialTargets",
                "occupations",
                1,
                10,
                "credentials are listed for more occupations",
                o => o.CredentialTargets,
                (o, v) => o with { CredentialTargets = (int)v }
            )
            .Add(
                "credentialsListed",
                "credentials",
                1,
                100,
                "longer lists of credentials",
                o => o.CredentialsListed,
                (o, v) => o with { CredentialsListed = (int)v }
            )
            .Add("feeUnitUsd", "US dollars", 50, 10_000, "fees count less", o => o.FeeUnitUsd, (o, v) => o with { FeeUnitUsd = (float)v })
            .Add("hoursUnit", "hours", 10, 1_000, "hours of study count less", o => o.HoursUnit, (o, v) => o with { HoursUnit = (float)v })
            .Add(
                "unknownFeeUsd",
                "US dollars",
                0,
                10_000,
                "credentials with an unknown fee rank lower",
                o => o.UnknownFeeUsd,
                (o, v) => o with { UnknownFeeUsd = (float)v }
            )
            .Add(
                "leastEffect",
                "logits",
                0,
                3,
                "fewer credentials are listed",
                o => o.LeastEffect,
                (o, v) => o with { LeastEffect = (float)v }
            )
            .Add(
                "leastStrength",
                "1",
                0,
                1,
                "fewer credentials are listed",
                o => o.LeastStrength,
                (o, v) => o with { LeastStrength = (float)v }
            )
            .Add("longestGap", "items", 1, 100, "longer gap lists", o => o.LongestGap, (o, v) => o with { LongestGap = (int)v })
            .Add(
                "confirmGaps",
                "0 or 1",
                0,
                1,
                "1 computes what closing each gap would change",
                o => o.ConfirmGaps ? 1 : 0,
                (o, v) => o with { ConfirmGaps = v != 0 }
            )
            .Add(
                "confirmedPlaces",
                "places",
                0,
                100,
                "changes are computed for more occupations",
                o => o.ConfirmedPlaces,
                (o, v) => o with { ConfirmedPlaces = (int)v }
            );

    /// <summary>Checks every bound.</summary>
    /// <exception cref="OptionException">A setting is not a number, out of its bounds, or grades overlap.</exception>
    public RankSettings Validate()
    {
        Table.Check(this);
        return RelatedFrom <= CloseFrom
            ? this
            : throw new OptionException(
                FormattableString.Invariant($"option 'rank.relatedFrom' is {RelatedFrom}"),
                FormattableString.Invariant($"at most rank.closeFrom, {CloseFrom}"),
                "correct one of them"
            );
    }
}
