namespace AdvancementEngine.Intake.Programs;

/// <summary>A program as given: texts and codes, nothing resolved.</summary>
/// <param name="Id">Program id.</param>
/// <param name="Name">Name.</param>
/// <param name="Provider">Provider; may be empty.</param>
/// <param name="Targets">Occupations it trains for.</param>
public sealed record ProgramInput(string Id, string Name, string Provider, IReadOnlyList<TargetInput> Targets);
