namespace AdvancementEngine.Policies;

/// <summary>Thresholds of where somebody stands and of what work asks for.</summary>
public sealed partial class Thresholds
{
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
}
