using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <summary>The one thing to do next toward an opportunity.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Subject">Element id, policy code, activity code or question; empty for <see cref="NextStepKind.Apply"/>.</param>
/// <param name="Remedy">Remedy code; empty where the kind says it all.</param>
public sealed record NextStep(NextStepKind Kind, string Subject, string Remedy);
