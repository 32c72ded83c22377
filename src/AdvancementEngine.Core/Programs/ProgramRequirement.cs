using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>An entry requirement of a program.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Occupation">The occupation it is a local requirement of; null for entry to the program.</param>
/// <param name="Fact">The record.</param>
public sealed record ProgramRequirement(Requirement Requirement, string? Occupation, ProgramFact Fact);
