namespace AdvancementEngine.Policies;

/// <summary>Thresholds of the order of occupations: pay, steps, distance, goals and interests.</summary>
public sealed partial class Thresholds
{
    /// <summary>Pay that counts as not lower.</summary>
    public static Threshold PayTolerance { get; } =
        new(
            "pay.tolerance-percent",
            Unit.Percent,
            0,
            50,
            5,
            "ours: within the error of the estimates",
            "percent below the current job's entry pay that still counts as equal"
        );

    /// <summary>Adjustment for a direct step.</summary>
    public static Threshold StepLogits { get; } =
        new(
            "advancement.step",
            Unit.One,
            0,
            1,
            1,
            "ours",
            "logits added if one step on the ladder leads there from the current job; half as many from a past job"
        );

    /// <summary>Adjustment for the step's usual credentials.</summary>
    public static Threshold StepCredentialLogits { get; } =
        new(
            "advancement.credentials",
            Unit.One,
            0,
            1,
            1,
            "ours",
            "logits added for holding the first two usual credentials of the step, in proportion to the share held"
        );

    /// <summary>Adjustment for distance.</summary>
    public static Threshold DistanceLogits { get; } =
        new("advancement.distance", Unit.One, 0, 2, 1, "ours", "logits subtracted for each additional step on the path and for each "
            + "level beyond the next");

    /// <summary>Adjustment for the target itself.</summary>
    public static Threshold TargetLogits { get; } =
        new("goal.target-logits", Unit.One, 0, 1, 1, "ours", "logits added if it is the target or on the path to it");

    /// <summary>Adjustment for a wage below the floor.</summary>
    public static Threshold WageFloorLogits { get; } =
        new(
            "goal.wage-floor-logits",
            Unit.One,
            0,
            4,
            4,
            "ours",
            "logits subtracted for an entry wage below the floor, times the share of the floor that is missing"
        );

    /// <summary>Maximum adjustment for interests.</summary>
    public static Threshold InterestLogits { get; } =
        new("goal.interests-logits", Unit.One, 0, 1, 0.3, "ours", "maximum logits added or subtracted for similarity of interests");

    /// <summary>Correlation of interests that counts as similar.</summary>
    public static Threshold InterestLikeness { get; } =
        new("goal.interests-likeness", Unit.One, -1, 1, 0, "ours", "minimum correlation of interests for them to count as similar");
}
