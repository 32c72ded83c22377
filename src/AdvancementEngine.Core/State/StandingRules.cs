namespace AdvancementEngine.State;

/// <summary>The named thresholds that determine a person's standing.</summary>
/// <param name="PresentMonths">Months after its end during which a job still counts as current.</param>
/// <param name="FadeFromMonths">Months after its end up to which experience counts in full.</param>
/// <param name="FadeToMonths">Months after its end from which experience no longer counts; in between, it fades linearly.</param>
/// <param name="LevelMonths">Minimum months that still count for a job's level to count as reached.</param>
internal readonly record struct StandingRules(float PresentMonths, float FadeFromMonths, float FadeToMonths, float LevelMonths);
