using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies;

/// <summary>The values of every threshold in one book, and the only place where thresholds are defined.</summary>
public sealed class Thresholds
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

    /// <summary>Missing months a participant can still act on.</summary>
    public static Threshold ExperienceReach { get; } =
        new("experience.reach-months", Unit.Months, 1, 60, 12, "ours", "missing months of experience within reach");

    /// <summary>Adjustment for each education level missing.</summary>
    public static Threshold EducationLogits { get; } =
        new("education.logits", Unit.One, 0, 1, 0.15, "ours", "logits subtracted for each missing level of education");

    /// <summary>Months after its end during which a job still counts as current.</summary>
    public static Threshold PresentMonths { get; } =
        new(
            "standing.present-months",
            Unit.Months,
            0,
            24,
            3,
            "ours",
            "months after a job ends during which it still counts as the current job"
        );

    /// <summary>Months up to which experience counts in full.</summary>
    public static Threshold FadeFrom { get; } =
        new("standing.fade-from", Unit.Months, 0, 240, 36, "ours", "months after a job ends during which its experience counts in full");

    /// <summary>Months from which experience no longer counts.</summary>
    public static Threshold FadeTo { get; } =
        new(
            "standing.fade-to",
            Unit.Months,
            12,
            480,
            120,
            "ours",
            "months after a job ends when experience stops counting; before that, it fades linearly"
        );

    /// <summary>Months needed to reach a level.</summary>
    public static Threshold LevelMonths { get; } =
        new(
            "standing.level-months",
            Unit.Months,
            0,
            60,
            6,
            "ours",
            "minimum months, after fading, for the level of a past job to count as reached"
        );

    /// <summary>Number of levels a next step may climb.</summary>
    public static Threshold LevelsUp { get; } =
        new("readiness.levels", Unit.One, 0, 4, 1, "ours", "levels above the one reached that a next step may require");

    /// <summary>Reading grade that work requires.</summary>
    public static Threshold ReadingGrade { get; } =
        new("entry.reading-grade", Unit.One, 0, 13, 6, "ours", "grade of reading that exams and work in English take");

    /// <summary>Typing speed that computer work requires.</summary>
    public static Threshold TypingSpeed { get; } =
        new("entry.typing-speed", Unit.One, 0, 120, 25, "ours", "words a minute that computer work takes");

    /// <summary>Months that a credential counts for.</summary>
    public static Threshold CredentialMonths { get; } =
        new(
            "bridge.credential-months",
            Unit.Months,
            0,
            36,
            12,
            "ours: CompTIA equates A+ with 9 to 12 months",
            "months of experience credited for a credential that usually goes with the step"
        );

    /// <summary>Number of credentials that count for months.</summary>
    public static Threshold BridgingCredentials { get; } =
        new("bridge.credentials", Unit.One, 0, 4, 2, "ours", "maximum number of credentials credited as months for one step");

    /// <summary>Months that training counts for.</summary>
    public static Threshold TrainingMonths { get; } =
        new(
            "bridge.training-months",
            Unit.Months,
            0,
            36,
            9,
            "ours",
            "months of experience credited for a completed program for the occupation, or for hands-on work in it"
        );

    /// <summary>Hours of study per week.</summary>
    public static Threshold StudyHours { get; } =
        new(
            "study.hours-a-week",
            Unit.Hours,
            1,
            60,
            8,
            "ours: evenings and a weekend morning",
            "hours of study per week if none are recorded"
        );

    /// <summary>Minimum hours of study for a foundation credential.</summary>
    public static Threshold FoundationHours { get; } =
        new(
            "study.foundation-hours",
            Unit.Hours,
            0,
            1_000,
            40,
            "ours: issuers' hours are often class time only",
            "minimum study hours to plan for a foundation credential"
        );

    /// <summary>Minimum hours of study for an associate credential.</summary>
    public static Threshold AssociateHours { get; } =
        new(
            "study.associate-hours",
            Unit.Hours,
            0,
            1_000,
            80,
            "ours: issuers' hours are often class time only",
            "minimum study hours to plan for an associate credential"
        );

    /// <summary>Minimum hours of study for a professional credential.</summary>
    public static Threshold ProfessionalHours { get; } =
        new(
            "study.professional-hours",
            Unit.Hours,
            0,
            2_000,
            120,
            "ours: issuers' hours are often class time only",
            "minimum study hours to plan for a professional credential"
        );

    /// <summary>Minimum hours of study for an expert credential.</summary>
    public static Threshold ExpertHours { get; } =
        new(
            "study.expert-hours",
            Unit.Hours,
            0,
            2_000,
            160,
            "ours: issuers' hours are often class time only",
            "minimum study hours to plan for an expert credential"
        );

    /// <summary>Remaining share of the study if a credential lapsed.</summary>
    public static Threshold RetakeShare { get; } =
        new(
            "study.retake-share",
            Unit.Share,
            0.05,
            1,
            0.35,
            "ours: who passed it once reviews what is new and what was forgotten",
            "share of the study hours to plan for taking a lapsed credential again"
        );

    /// <summary>Remaining share of the study for people who use the exam's subject at work.</summary>
    public static Threshold PracticedShare { get; } =
        new(
            "study.practiced-share",
            Unit.Share,
            0.05,
            1,
            0.7,
            "ours: sources give fewer hours to people with experience, for example CySA+ 50 to 70 instead of 90 to 130",
            "share of the study hours to plan for if what the exam is about is used at work"
        );

    /// <summary>Months by which study may take longer than stated.</summary>
    public static Threshold MonthsTolerance { get; } =
        new(
            "goal.months-tolerance",
            Unit.Months,
            0,
            12,
            1,
            "ours: hours of study are estimates, and study can go on beside the job search",
            "months by which preparation for a credential may take longer than the months available, and still begin now"
        );

    /// <summary>Maximum hours of study per week.</summary>
    public static Threshold MostStudyHours { get; } =
        new(
            "study.most-hours-a-week",
            Unit.Hours,
            1,
            60,
            15,
            "ours: hours recorded as available are for work search and family too",
            "maximum study hours per week to plan with, whatever is recorded as available"
        );

    /// <summary>Months after a program during which its help is assumed to last.</summary>
    public static Threshold HelpMonths { get; } =
        new(
            "program.help-months",
            Unit.Months,
            0,
            60,
            6,
            "ours: the shorter of common follow-up periods",
            "months after completion during which a program's help with fees is taken to last, unless its follow-up months are recorded"
        );

    /// <summary>Months that a course without an exam may take.</summary>
    public static Threshold CourseMonths { get; } =
        new(
            "credential.course-months",
            Unit.Months,
            0,
            60,
            6,
            "ours",
            "maximum months of a course without an exam toward work whose employers ask for exams"
        );

    /// <summary>Share of a person's own money that may go to one expensive exam.</summary>
    public static Threshold CostlyShare { get; } =
        new("credential.costly-share", Unit.Share, 0.05, 1, 0.5, "ours", "share of one's own money that may go to one costly exam");

    /// <summary>Assumed fee of an exam whose price is unknown.</summary>
    public static Threshold UnknownFee { get; } =
        new(
            "credential.unknown-fee",
            Unit.Usd,
            0,
            10_000,
            300,
            "ours: the middle of the fees known",
            "money of one's own below which an exam without a known price is not listed"
        );

    /// <summary>Minimum fee for an exam to count as expensive.</summary>
    public static Threshold CostlyFee { get; } =
        new(
            "credential.costly-fee",
            Unit.Usd,
            0,
            10_000,
            900,
            "ours: exams from here up follow a course that employers pay for",
            "fee left to pay from which an exam is one that employers usually pay for"
        );

    /// <summary>Number of the job's technologies in use up to which a step to the usual exam adds something.</summary>
    public static Threshold ToolsBelow { get; } =
        new(
            "credential.tools-below",
            Unit.One,
            0,
            20,
            1,
            "ours",
            "maximum technologies of the job in use for an exam that only leads to the usual one to be listed"
        );

    /// <summary>Months of IT work up to which an overview exam adds something.</summary>
    public static Threshold OverviewMonths { get; } =
        new(
            "credential.overview-months",
            Unit.Months,
            0,
            120,
            24,
            "ours",
            "maximum months of IT work for a cloud overview exam, or a lapsed first exam, to be listed"
        );

    /// <summary>Months in the field after which the exam above the one held is open.</summary>
    public static Threshold FieldMonths { get; } =
        new(
            "credential.field-months",
            Unit.Months,
            0,
            120,
            12,
            "ours: issuers recommend more and require none",
            "months in the field that are enough for the usual professional exam if the one below is held and the issuer requires none"
        );

    /// <summary>Months of IT work that count as the foundation level.</summary>
    public static Threshold AssociateMonths { get; } =
        new(
            "credential.associate-months",
            Unit.Months,
            0,
            120,
            12,
            "ours",
            "minimum months of IT work for an associate credential to be a next step"
        );

    /// <summary>Months of IT work that count as the associate level.</summary>
    public static Threshold ProfessionalMonths { get; } =
        new(
            "credential.professional-months",
            Unit.Months,
            0,
            240,
            36,
            "ours",
            "minimum months of IT work for a professional credential to be a next step"
        );

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

    private readonly double[] _values;

    private Thresholds(double[] values) => _values = values;

    /// <summary>Every threshold, in book order.</summary>
    public static ImmutableArray<Threshold> All { get; } =
        Number([
            CurriculumRecentMonths,
            CoverageEntry,
            CoverageAdvance,
            CoverageImportance,
            CoverageOptionalWeight,
            DemandOpenings,
            DemandChange,
            DemandEntryWage,
            DemandLogits,
            CredentialStrength,
            FeeShare,
            HandsOnHours,
            HandsOnLogits,
            AssessmentRecentMonths,
            SupportKinds,
            FollowUp,
            PlacementPartners,
            AgreementLogits,
            OutcomesRecentMonths,
            ExperienceReach,
            EducationLogits,
            PresentMonths,
            FadeFrom,
            FadeTo,
            LevelMonths,
            LevelsUp,
            ReadingGrade,
            TypingSpeed,
            CredentialMonths,
            BridgingCredentials,
            TrainingMonths,
            StudyHours,
            FoundationHours,
            AssociateHours,
            ProfessionalHours,
            ExpertHours,
            RetakeShare,
            PracticedShare,
            MonthsTolerance,
            MostStudyHours,
            HelpMonths,
            CourseMonths,
            CostlyShare,
            CostlyFee,
            UnknownFee,
            ToolsBelow,
            OverviewMonths,
            FieldMonths,
            AssociateMonths,
            ProfessionalMonths,
            PayTolerance,
            StepLogits,
            StepCredentialLogits,
            DistanceLogits,
            StepThresholds.YearOfWork,
            StepThresholds.NewInJob,
            StepThresholds.LongestStay,
            StepThresholds.NextLevel,
            StepThresholds.LongInWork,
            StepThresholds.TimeForGoal,
            StepThresholds.DegreeMonths,
            StepThresholds.NearlyMonths,
            StepThresholds.ToolsShown,
            StepThresholds.ToolsUsed,
            StepThresholds.Overrun,
            StepThresholds.FarOff,
            StepThresholds.EnglishGrade,
            StepThresholds.MathGrade,
            TargetLogits,
            WageFloorLogits,
            InterestLogits,
            InterestLikeness,
        ]);

    /// <summary>The defaults.</summary>
    public static Thresholds Defaults { get; } = new([.. All.Select(t => t.Default)]);

    /// <summary>The thresholds that determine a person's current position.</summary>
    internal StandingRules Standing =>
        new((float)this[PresentMonths], (float)this[FadeFrom], (float)this[FadeTo], (float)this[LevelMonths]);

    /// <summary>The value of a threshold.</summary>
    public double this[Threshold threshold] => _values[threshold.Index];

    /// <summary>The value of a threshold, with its unit.</summary>
    public Measure Needed(Threshold threshold) => Measure.Of(_values[threshold.Index], threshold.Unit);

    /// <summary>The threshold with a name, or null.</summary>
    public static Threshold? Find(string name) => All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    /// <summary>A copy of these values with some replaced.</summary>
    /// <exception cref="PolicyException">A value is out of its bounds.</exception>
    public Thresholds With(IEnumerable<KeyValuePair<Threshold, double>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var values = (double[])_values.Clone();
        foreach (var (threshold, value) in changes)
        {
            if (threshold.Check(value) is { } problem)
                throw new PolicyException(problem);
            values[threshold.Index] = value;
        }

        return OrderProblem(t => values[t.Index]) is { } order ? throw new PolicyException(order) : new(values);
    }

    /// <summary>The problem with values that are individually within bounds but inconsistent with each other; null if none.</summary>
    /// <param name="value">The value of a threshold.</param>
    internal static string? OrderProblem(Func<Threshold, double> value) =>
        value(FadeTo) > value(FadeFrom)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"threshold '{FadeTo.Name}' is {value(FadeTo)} and '{FadeFrom.Name}' {value(FadeFrom)}; needed: '{FadeTo.Name}' above "
                    + $"'{FadeFrom.Name}'; raise the one or lower the other"
            );

    private static ImmutableArray<Threshold> Number(ImmutableArray<Threshold> all)
    {
        for (var i = 0; i < all.Length; i++)
            all[i].Index = i;
        return all;
    }
}
