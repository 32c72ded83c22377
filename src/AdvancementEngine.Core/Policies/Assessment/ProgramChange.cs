using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>A change to the program and what it turns from NotMet into Met, determined by recording it and evaluating again.</summary>
/// <param name="Remedy">Remedy code.</param>
/// <param name="Facts">The facts that would be recorded.</param>
/// <param name="Turned">Policies that become Met, with detail if they have one; in book order.</param>
public sealed record ProgramChange(string Remedy, ImmutableArray<ProgramFact> Facts, ImmutableArray<(string Policy, string Detail)> Turned);
