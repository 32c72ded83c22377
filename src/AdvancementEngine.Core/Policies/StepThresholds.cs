namespace AdvancementEngine.Policies;

/// <summary>Thresholds for choosing the next step. Part of <see cref="Thresholds.All"/>.</summary>
public static class StepThresholds
{
    /// <summary>Months that count as enough work in a first job, and in the occupation itself.</summary>
    public static Threshold YearOfWork { get; } =
        new(
            "step.year-months",
            Unit.Months,
            0,
            60,
            12,
            "ours",
            "months of work in a first IT job below which staying is the step, and in the occupation from which applying is"
        );

    /// <summary>Months in a first job below which moving on is not yet a step.</summary>
    public static Threshold NewInJob { get; } =
        new("step.new-months", Unit.Months, 0, 60, 6, "ours", "months in a first IT job below which moving on is not a step yet");

    /// <summary>Maximum months of staying in the current job that make up a step.</summary>
    public static Threshold LongestStay { get; } =
        new("step.stay-months", Unit.Months, 0, 60, 12, "ours", "maximum months in the current job that are a step of their own");

    /// <summary>Months in the occupation after which the step is to apply for its next level.</summary>
    public static Threshold NextLevel { get; } =
        new(
            "step.next-level-months",
            Unit.Months,
            0,
            120,
            24,
            "ours",
            "months in the target occupation from which applying for its next level is a step; also how recent unread work must be"
        );

    /// <summary>Months in the occupation after which a single technology is no longer a step.</summary>
    public static Threshold LongInWork { get; } =
        new(
            "step.long-months",
            Unit.Months,
            0,
            240,
            60,
            "ours",
            "months in the target occupation from which learning a single technology is no longer a step"
        );

    /// <summary>Months in IT after which the person is asked for a goal first.</summary>
    public static Threshold TimeForGoal { get; } =
        new(
            "step.goal-months",
            Unit.Months,
            0,
            240,
            36,
            "ours",
            "months of IT work from which the goal is asked for before more of the same"
        );

    /// <summary>Minimum months available for a degree to be a plan.</summary>
    public static Threshold DegreeMonths { get; } =
        new(
            "step.degree-months",
            Unit.Months,
            0,
            120,
            36,
            "ours: three school years, with credit for earlier learning",
            "minimum months available for a degree to be the next step"
        );

    /// <summary>Maximum missing months that training may make up for.</summary>
    public static Threshold NearlyMonths { get; } =
        new(
            "step.nearly-months",
            Unit.Months,
            0,
            24,
            3,
            "ours",
            "missing months of experience that hands-on work or a completed program may make up for when applying"
        );

    /// <summary>Number of technologies shown from which the step is to apply for work without certificates.</summary>
    public static Threshold ToolsShown { get; } =
        new(
            "step.tools-shown",
            Unit.One,
            0,
            20,
            2,
            "ours",
            "in-demand technologies shown from which to apply for work whose employers ask for no certificate"
        );

    /// <summary>Number of technologies used at work that substitute for a first certificate.</summary>
    public static Threshold ToolsUsed { get; } =
        new(
            "step.tools-used",
            Unit.One,
            0,
            20,
            2,
            "ours",
            "in-demand technologies used in another job that replace a first certificate at the same employer"
        );

    /// <summary>Months of study beyond those available that a person working in the field can take.</summary>
    public static Threshold Overrun { get; } =
        new(
            "step.overrun-months",
            Unit.Months,
            0,
            24,
            2,
            "ours: hours of study are estimates",
            "months of study beyond those missing or available that still make a credential the step of someone who works in IT"
        );

    /// <summary>Multiple of the months available beyond which a goal is out of reach.</summary>
    public static Threshold FarOff { get; } =
        new("step.far-off", Unit.One, 1, 20, 4, "ours", "multiple of the months available beyond which a goal is out of reach");

    /// <summary>Grade of reading below which an English class comes first.</summary>
    public static Threshold EnglishGrade { get; } =
        new(
            "step.english-grade",
            Unit.One,
            0,
            13,
            8,
            "ours",
            "grade of reading below which an English class that was asked for comes first"
        );

    /// <summary>Mathematics grade below which tutoring comes first.</summary>
    public static Threshold MathGrade { get; } =
        new("step.mathematics-grade", Unit.One, 0, 13, 7, "ours", "grade of mathematics below which requested tutoring comes first");
}
