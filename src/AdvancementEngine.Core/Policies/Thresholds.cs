using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>The values of every threshold in one book, and the one place where thresholds are defined.</summary>
public sealed class Thresholds
{
    /// <summary>How recent a partner's part in the curriculum must be (2a).</summary>
    public static Threshold CurriculumRecentMonths { get; } = new("curriculum.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent an employer's part in the curriculum must be");

    /// <summary>Coverage that is enough for entry (2b).</summary>
    public static Threshold CoverageEntry { get; } = new("coverage.entry", Unit.Share, 0.05, 1, 0.5, "ours", "share of the occupation's competencies that is enough for entry");

    /// <summary>Coverage of the next steps that is enough to advance (2b).</summary>
    public static Threshold CoverageAdvance { get; } = new("coverage.advance", Unit.Share, 0.05, 1, 0.3, "ours", "share of a next step's competencies that is enough to advance");

    /// <summary>Importance from which an O*NET element counts as a competency (2b).</summary>
    public static Threshold CoverageImportance { get; } = new("coverage.importance", Unit.One, 1, 5, 3, "O*NET importance scale: 3 = important", "importance from which an element counts as a competency of an occupation");

    /// <summary>Weight of an optional job function (2b).</summary>
    public static Threshold CoverageOptionalWeight { get; } = new("coverage.optional-weight", Unit.One, 0, 1, 0.5, "ours", "weight of an optional job function where a core one weighs 1");

    /// <summary>Openings a year (2c).</summary>
    public static Threshold DemandOpenings { get; } = new("demand.openings", Unit.OpeningsPerYear, 0, 1_000_000, 1_000, "ours", "openings a year, national, from which an occupation is in demand");

    /// <summary>Projected change (2c).</summary>
    public static Threshold DemandChange { get; } = new("demand.change", Unit.Percent, -50, 50, 0, "ours: not shrinking", "projected ten-year change from which an occupation is in demand");

    /// <summary>Entry wage (2c).</summary>
    public static Threshold DemandEntryWage { get; } = new("demand.entry-wage", Unit.Usd, 0, 250_000, 36_730, "OEWS May 2024, 25th percentile of all occupations, national", "entry wage (25th percentile) from which an occupation pays");

    /// <summary>Adjustment for each demand criterion (2c).</summary>
    public static Threshold DemandLogits { get; } = new("demand.logits", Unit.One, 0, 0.33, 0.1, "ours", "logits for each of openings, change and entry wage, up when met, down when not");

    /// <summary>How close a credential's link to an occupation must be (3a).</summary>
    public static Threshold CredentialStrength { get; } = new("credential.strength", Unit.Share, 0, 1, 0.5, "ours", "strength of a credential's link from which it counts as one for the occupation");

    /// <summary>Share of the fee that counts as covered (3b).</summary>
    public static Threshold FeeShare { get; } = new("credential.fee-percent", Unit.Percent, 1, 100, 100, "ours: fully", "share of the exam fee the program pays");

    /// <summary>Hours of hands-on work (4a).</summary>
    public static Threshold HandsOnHours { get; } = new("hands-on.hours", Unit.Hours, 1, 2_000, 40, "ours: one working week", "hours of relevant hands-on work");

    /// <summary>Adjustment for hands-on work (4a).</summary>
    public static Threshold HandsOnLogits { get; } = new("hands-on.logits", Unit.One, 0, 1, 0.2, "ours", "logits up when relevant hands-on work is reached");

    /// <summary>How recent an assessment must be (4b).</summary>
    public static Threshold AssessmentRecentMonths { get; } = new("assessment.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent an assessment of skill gains must be");

    /// <summary>Kinds of support offered (5b).</summary>
    public static Threshold SupportKinds { get; } = new("supports.kinds", Unit.One, 1, 7, 3, "ours", "kinds of support a program offers, of seven");

    /// <summary>Months of contact after placement (5c).</summary>
    public static Threshold FollowUp { get; } = new("follow-up.months", Unit.Months, 1, 60, 12, "20 CFR 678.430(c): follow-up for up to 12 months", "months of contact after placement");

    /// <summary>Placement partners (6a).</summary>
    public static Threshold PlacementPartners { get; } = new("placement.partners", Unit.One, 1, 100, 1, "ours", "partners who place or hire completers");

    /// <summary>Adjustment for a sponsor agreement (6b).</summary>
    public static Threshold AgreementLogits { get; } = new("agreement.logits", Unit.One, 0, 1, 0.4, "ours", "logits up when a sponsor agreement leads to the occupation");

    /// <summary>How recent outcome counts must be (6c).</summary>
    public static Threshold OutcomesRecentMonths { get; } = new("outcomes.recent-months", Unit.Months, 1, 120, 24, "ours", "how recent counts of completions and conversions must be");

    /// <summary>Months that count as "less than 5 years" of experience.</summary>
    public static Threshold ExperienceSome { get; } = new("experience.some-months", Unit.Months, 1, 59, 1, "BLS 'less than 5 years': more than none", "months of related work that satisfy 'less than 5 years'");

    /// <summary>Months that count as "5 years or more".</summary>
    public static Threshold ExperienceLong { get; } = new("experience.long-months", Unit.Months, 12, 120, 60, "BLS '5 years or more'", "months of related work that satisfy '5 years or more'");

    /// <summary>Missing months a participant can still act on.</summary>
    public static Threshold ExperienceReach { get; } = new("experience.reach-months", Unit.Months, 1, 60, 12, "ours", "missing months of experience within reach");

    /// <summary>Adjustment for each education level missing.</summary>
    public static Threshold EducationLogits { get; } = new("education.logits", Unit.One, 0, 1, 0.15, "ours", "logits down for each level of education missing");

    /// <summary>Job zones a step may climb.</summary>
    public static Threshold PreparationZones { get; } = new("preparation.zones", Unit.One, 0, 4, 1, "ours", "job zones above the one reached that a next step may ask");

    /// <summary>Adjustment for each job zone too far.</summary>
    public static Threshold PreparationLogits { get; } = new("preparation.logits", Unit.One, 0, 0.5, 0.3, "ours", "logits down for each job zone too far, or below the one reached");

    /// <summary>Adjustment for a directed step.</summary>
    public static Threshold StepLogits { get; } = new("career-step.logits", Unit.One, 0, 1, 0.4, "ours", "logits up when a directed step leads from an occupation held");

    /// <summary>Adjustment for the target itself.</summary>
    public static Threshold TargetLogits { get; } = new("goal.target-logits", Unit.One, 0, 1, 1, "ours", "logits up when it is the target or leads there");

    /// <summary>Adjustment for a wage below the floor.</summary>
    public static Threshold WageFloorLogits { get; } = new("goal.wage-floor-logits", Unit.One, 0, 1, 0.5, "ours", "logits down when the entry wage is below the floor");

    /// <summary>Adjustment for months beyond those available.</summary>
    public static Threshold MonthsLogits { get; } = new("goal.months-logits", Unit.One, 0, 1, 0.5, "ours", "logits down when preparation takes longer than the months available");

    /// <summary>Adjustment for a fee beyond the money available.</summary>
    public static Threshold MoneyLogits { get; } = new("goal.money-logits", Unit.One, 0, 1, 0.5, "ours", "logits down when the fee exceeds the money available");

    /// <summary>Adjustment for interests, at most.</summary>
    public static Threshold InterestLogits { get; } = new("goal.interests-logits", Unit.One, 0, 1, 0.3, "ours", "logits up or down, at most, for likeness of interests");

    /// <summary>Likeness of interests that counts as alike.</summary>
    public static Threshold InterestLikeness { get; } = new("goal.interests-likeness", Unit.One, -1, 1, 0, "ours", "correlation of interests from which they count as alike");

    private readonly double[] _values;

    private Thresholds(double[] values) => _values = values;

    /// <summary>Every threshold, in book order.</summary>
    public static ImmutableArray<Threshold> All { get; } = Number([
        CurriculumRecentMonths, CoverageEntry, CoverageAdvance, CoverageImportance, CoverageOptionalWeight,
        DemandOpenings, DemandChange, DemandEntryWage, DemandLogits,
        CredentialStrength, FeeShare, HandsOnHours, HandsOnLogits, AssessmentRecentMonths, SupportKinds, FollowUp,
        PlacementPartners, AgreementLogits, OutcomesRecentMonths,
        ExperienceSome, ExperienceLong, ExperienceReach, EducationLogits, PreparationZones, PreparationLogits, StepLogits,
        TargetLogits, WageFloorLogits, MonthsLogits, MoneyLogits, InterestLogits, InterestLikeness]);

    /// <summary>The defaults.</summary>
    public static Thresholds Defaults { get; } = new([.. All.Select(t => t.Default)]);

    /// <summary>The value of a threshold.</summary>
    public double this[Threshold threshold] => _values[threshold.Index];

    /// <summary>The value of a threshold, with its unit.</summary>
    public Measure Needed(Threshold threshold) => Measure.Of(_values[threshold.Index], threshold.Unit);

    /// <summary>The threshold with a name, or null.</summary>
    public static Threshold? Find(string name) => All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    /// <summary>These values with some replaced.</summary>
    /// <exception cref="PolicyException">A value is out of its bounds.</exception>
    public Thresholds With(IEnumerable<KeyValuePair<Threshold, double>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var values = (double[])_values.Clone();
        foreach (var (threshold, value) in changes)
        {
            if (threshold.Check(value) is { } problem) throw new PolicyException(problem);
            values[threshold.Index] = value;
        }

        return new(values);
    }

    private static ImmutableArray<Threshold> Number(ImmutableArray<Threshold> all)
    {
        for (var i = 0; i < all.Length; i++) all[i].Index = i;
        return all;
    }
}
