using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>An entry requirement of a program.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Occupation">The occupation, for a local requirement; null for a requirement to enter the program.</param>
/// <param name="Fact">The recorded fact.</param>
public sealed record ProgramRequirement(Requirement Requirement, string? Occupation, ProgramFact Fact);
