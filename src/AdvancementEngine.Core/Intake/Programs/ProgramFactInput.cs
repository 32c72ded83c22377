using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Intake.Programs;

/// <summary>A fact of a program as given.</summary>
/// <param name="Name">Fact name.</param>
/// <param name="About">What it is about; empty where the fact needs nothing.</param>
/// <param name="Value">Value; <c>none</c> records that there is none.</param>
/// <param name="Occupation">Occupation it is limited to; may be empty.</param>
/// <param name="Partner">Partner id; may be empty.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ProgramFactInput(string Name, string About, string Value, string Occupation, string Partner, SourceText Source);
