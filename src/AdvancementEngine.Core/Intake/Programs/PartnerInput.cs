namespace AdvancementEngine.Intake.Programs;

/// <summary>A partner of a program as given.</summary>
/// <param name="Id">Partner id within the program.</param>
/// <param name="Name">Name; may be empty.</param>
/// <param name="Kind">Kind code.</param>
/// <param name="Naics">NAICS code; may be empty.</param>
/// <param name="Occupations">Codes or titles of its jobs.</param>
/// <param name="Capacity">Learners it can host a year; null where not known.</param>
public sealed record PartnerInput(string Id, string Name, string Kind, string Naics, IReadOnlyList<string> Occupations, double? Capacity);
