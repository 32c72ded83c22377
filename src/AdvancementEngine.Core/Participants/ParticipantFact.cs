using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Another recorded fact.</summary>
/// <param name="Name">Fact name from the closed list.</param>
/// <param name="Value">Its value as recorded, validated against the list's type.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ParticipantFact(string Name, string Value, Source Source);
