namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The thresholds of the policy book by which a next step is chosen.</summary>
internal sealed record LimitsOfStep
{
    /// <summary>The thresholds of the book.</summary>
    public Thresholds Thresholds { get; init; } = Thresholds.Defaults;

    /// <summary>Minimum words per minute for computer work.</summary>
    public float LeastTypingSpeed => (float)Thresholds[Thresholds.TypingSpeed];

    /// <summary>Months in a first IT job below which staying is the step; also months in the occupation from which applying is the
    /// step.</summary>
    public float YearOfWork => (float)Thresholds[StepThresholds.YearOfWork];

    /// <summary>Months in a first job below which moving on is not yet a step.</summary>
    public float NewInJob => (float)Thresholds[StepThresholds.NewInJob];

    /// <summary>Maximum months of staying in the current job that make up a step.</summary>
    public float LongestStay => (float)Thresholds[StepThresholds.LongestStay];

    /// <summary>Months in the occupation after which the step is to apply for its next level.</summary>
    public float NextLevelMonths => (float)Thresholds[StepThresholds.NextLevel];

    /// <summary>Months in the occupation after which a single technology is no longer a step.</summary>
    public float LongInWork => (float)Thresholds[StepThresholds.LongInWork];

    /// <summary>Months in IT after which the person is asked for a goal before being offered more of the same.</summary>
    public float TimeForGoal => (float)Thresholds[StepThresholds.TimeForGoal];

    /// <summary>Minimum months available for a degree to be a plan.</summary>
    public float DegreeMonths => (float)Thresholds[StepThresholds.DegreeMonths];

    /// <summary>Maximum months of missing experience that training may make up for.</summary>
    public float NearlyMonths => (float)Thresholds[StepThresholds.NearlyMonths];

    /// <summary>Number of technologies shown from which the step is to apply for work that requires no certificate.</summary>
    public int ToolsEnoughShown => (int)Thresholds[StepThresholds.ToolsShown];

    /// <summary>Number of technologies used at work that substitute for a first certificate at the current employer.</summary>
    public int ToolsEnoughUsed => (int)Thresholds[StepThresholds.ToolsUsed];

    /// <summary>Mathematics grade below which requested tutoring comes first.</summary>
    public float LeastMathGrade => (float)Thresholds[StepThresholds.MathGrade];

    /// <summary>Grade of reading below which an English class that was asked for comes first.</summary>
    public float EnglishGrade => (float)Thresholds[StepThresholds.EnglishGrade];

    /// <summary>Reading grade below which exams and work in English are out of reach.</summary>
    public float LeastReadingGrade => (float)Thresholds[Thresholds.ReadingGrade];

    /// <summary>Months by which study may take longer than the time there is.</summary>
    public float Overrun => (float)Thresholds[StepThresholds.Overrun];

    /// <summary>Fee, US dollars, from which employers usually pay for an exam.</summary>
    public float CostlyFee => (float)Thresholds[Thresholds.CostlyFee];
}
