namespace AdvancementEngine.State;

/// <summary>The named numbers that decide where a person stands.</summary>
/// <param name="PresentMonths">Months after its end in which a job still counts as the present one.</param>
/// <param name="FadeFromMonths">Months after its end up to which experience counts in full.</param>
/// <param name="FadeToMonths">Months after its end from which experience no longer counts; between the two it fades evenly.</param>
/// <param name="LevelMonths">Months that still count from which a job's level counts as reached.</param>
internal readonly record struct StandingRules(float PresentMonths, float FadeFromMonths, float FadeToMonths, float LevelMonths);
