using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>One dated fact about a program. Which names exist, and what each field means for each, is the closed list of program facts
/// (<c>docs/data-formats.md</c>).</summary>
/// <param name="Name">Fact name of the closed list.</param>
/// <param name="About">What it is about: an element id, a credential code, a requirement or support code; empty where the fact has no
/// object.</param>
/// <param name="Value">Value as recorded; empty where the fact has none.</param>
/// <param name="Occupation">O*NET-SOC code the fact is limited to; null for the whole program.</param>
/// <param name="Partner">Partner id; null where none took part.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ProgramFact(string Name, string About, string Value, string? Occupation, string? Partner, Source Source);
