using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>The one thing for the person to do next.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Policy">Code of the policy that chose it.</param>
/// <param name="Subject">Element id, policy code with detail, activity or support code; empty where the kind says it all.</param>
/// <param name="Toward">O*NET-SOC code of the occupation it leads to; empty for none.</param>
/// <param name="Then">Codes of credentials that come after this one, or element ids to ask for at work; empty for none.</param>
/// <param name="Months">Months it takes; null where it is not known or takes none.</param>
/// <param name="CostUsd">What it costs the person, US dollars; null where it is not known.</param>
public sealed record NextStep(NextStepKind Kind, string Policy, string Subject, string Toward, ImmutableArray<string> Then, float? Months, float? CostUsd);
