namespace AdvancementEngine.Policies;

/// <summary>Thresholds of a program's elements; the codes in brackets are those of its criteria.</summary>
public sealed partial class Thresholds
{
    /// <summary>How recent a partner's participation in the curriculum must be (2a).</summary>
    public static Threshold CurriculumRecentMonths { get; } =
        new("curriculum.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent an employer's part in the curriculum must be");

    /// <summary>Coverage that is sufficient for entry (2b).</summary>
    public static Threshold CoverageEntry { get; } =
        new("coverage.entry", Unit.Share, 0.05, 1, 0.5, "ours", "share of the occupation's competencies that is enough for entry");

    /// <summary>Coverage of the next steps that is sufficient to advance (2b).</summary>
    public static Threshold CoverageAdvance { get; } =
        new("coverage.advance", Unit.Share, 0.05, 1, 0.3, "ours", "share of a next step's competencies that is enough to advance");

    /// <summary>Minimum importance for an O*NET element to count as a competency (2b).</summary>
    public static Threshold CoverageImportance { get; } =
        new(
            "coverage.importance",
            Unit.One,
            1,
            5,
            3,
            "O*NET importance scale: 3 = important",
            "minimum importance for an element to count as a competency of an occupation"
        );

    /// <summary>Weight of an optional job function (2b).</summary>
    public static Threshold CoverageOptionalWeight { get; } =
        new("coverage.optional-weight", Unit.One, 0, 1, 0.5, "ours", "weight of an optional job function, relative to 1 for a core "
            + "function");

    /// <summary>Openings per year (2c).</summary>
    public static Threshold DemandOpenings { get; } =
        new(
            "demand.openings",
            Unit.OpeningsPerYear,
            0,
            1_000_000,
            1_000,
            "ours",
            "minimum annual openings nationwide for an occupation to count as in demand"
        );

    /// <summary>Projected change (2c).</summary>
    public static Threshold DemandChange { get; } =
        new(
            "demand.change",
            Unit.Percent,
            -50,
            50,
            0,
            "ours: not shrinking",
            "minimum projected ten-year change for an occupation to count as in demand"
        );

    /// <summary>Entry wage (2c).</summary>
    public static Threshold DemandEntryWage { get; } =
        new(
            "demand.entry-wage",
            Unit.Usd,
            0,
            250_000,
            36_730,
            "OEWS May 2024, 25th percentile of all occupations, national",
            "minimum entry wage (25th percentile) for an occupation to count as well paid"
        );

    /// <summary>Adjustment for each demand criterion (2c).</summary>
    public static Threshold DemandLogits { get; } =
        new(
            "demand.logits",
            Unit.One,
            0,
            0.33,
            0.1,
            "ours",
            "logits added if met, or subtracted if not, for each of openings, change and entry wage"
        );

    /// <summary>How close a credential's link to an occupation must be (3a).</summary>
    public static Threshold CredentialStrength { get; } =
        new(
            "credential.strength",
            Unit.Share,
            0,
            1,
            0.5,
            "ours",
            "minimum strength of a credential's link for it to count as one for the occupation"
        );

    /// <summary>Share of the fee that counts as covered (3b).</summary>
    public static Threshold FeeShare { get; } =
        new("credential.fee-percent", Unit.Percent, 1, 100, 100, "ours: fully", "share of the exam fee the program pays");

    /// <summary>Hours of hands-on work (4a).</summary>
    public static Threshold HandsOnHours { get; } =
        new("hands-on.hours", Unit.Hours, 1, 2_000, 40, "ours: one working week", "hours of relevant hands-on work");

    /// <summary>Adjustment for hands-on work (4a).</summary>
    public static Threshold HandsOnLogits { get; } =
        new("hands-on.logits", Unit.One, 0, 1, 0.2, "ours", "logits added for enough relevant hands-on work");

    /// <summary>How recent an assessment must be (4b).</summary>
    public static Threshold AssessmentRecentMonths { get; } =
        new("assessment.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent an assessment of skill gains must be");

    /// <summary>Kinds of support offered (5b).</summary>
    public static Threshold SupportKinds { get; } =
        new("supports.kinds", Unit.One, 1, 7, 3, "ours", "kinds of support a program offers, of seven");

    /// <summary>Months of contact after placement (5c).</summary>
    public static Threshold FollowUp { get; } =
        new(
            "follow-up.months",
            Unit.Months,
            1,
            60,
            12,
            "20 CFR 678.430(c): follow-up for up to 12 months",
            "months of contact after placement"
        );

    /// <summary>Placement partners (6a).</summary>
    public static Threshold PlacementPartners { get; } =
        new("placement.partners", Unit.One, 1, 100, 1, "ours", "partners who place or hire completers");

    /// <summary>Adjustment for a sponsor agreement (6b).</summary>
    public static Threshold AgreementLogits { get; } =
        new("agreement.logits", Unit.One, 0, 1, 0.4, "ours", "logits added if a sponsor agreement leads to the occupation");

    /// <summary>How recent outcome counts must be (6c).</summary>
    public static Threshold OutcomesRecentMonths { get; } =
        new("outcomes.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent counts of completions and conversions must be");
}
