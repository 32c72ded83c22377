using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>A change of the program and what it turns from NotMet into Met, found by recording it and evaluating again.</summary>
/// <param name="Remedy">Remedy code.</param>
/// <param name="Facts">What would be recorded.</param>
/// <param name="Turned">Policies, with detail where they have one, that become Met; book order.</param>
public sealed record ProgramChange(string Remedy, ImmutableArray<ProgramFact> Facts, ImmutableArray<(string Policy, string Detail)> Turned);
