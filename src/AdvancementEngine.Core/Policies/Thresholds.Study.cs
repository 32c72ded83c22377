namespace AdvancementEngine.Policies;

/// <summary>Thresholds of exams: study, money, and what work already shows of them.</summary>
public sealed partial class Thresholds
{
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
}
