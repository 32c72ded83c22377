using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>A fact worth asking about.</summary>
/// <param name="Fact">Fact kind or policy code that the answer would decide.</param>
/// <param name="Opportunity">Opportunity it concerns; empty for all.</param>
/// <param name="FirstFiveChanged">How many of the first five ranks differ between the two answers.</param>
public sealed record Question(string Fact, string Opportunity, int FirstFiveChanged);
