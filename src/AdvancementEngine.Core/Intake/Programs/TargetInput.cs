namespace AdvancementEngine.Intake.Programs;

/// <summary>A target occupation as given.</summary>
/// <param name="Occupation">Code or title.</param>
/// <param name="Inferred">True where only CIP–SOC gives it.</param>
public readonly record struct TargetInput(string Occupation, bool Inferred);
