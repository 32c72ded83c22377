using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>One dated fact about a program. The closed list of program facts (<c>docs/data-formats.md</c>) defines the names and what each
/// field means for them.</summary>
/// <param name="Name">Fact name from the closed list.</param>
/// <param name="About">What it is about: an element id, a credential code, a requirement or support code; empty if the fact has no
/// object.</param>
/// <param name="Value">Value as recorded; empty if the fact has none.</param>
/// <param name="Occupation">O*NET-SOC code the fact is limited to; null for the whole program.</param>
/// <param name="Partner">Partner id; null if no partner took part.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ProgramFact(string Name, string About, string Value, string? Occupation, string? Partner, Source Source);
