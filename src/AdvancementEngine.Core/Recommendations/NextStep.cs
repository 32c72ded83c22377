using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>The participant's single next step.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Policy">Code of the policy that chose it.</param>
/// <param name="Subject">Element id, policy code with detail, activity or support code; empty if the kind is enough.</param>
/// <param name="Toward">O*NET-SOC code of the occupation it leads to; empty if none.</param>
/// <param name="Then">Codes of credentials that come after this one, element ids to ask for at work, or, for
/// <see cref="NextStepKind.Clarify"/>, occupations to name or facts to bring; empty for none.</param>
/// <param name="Months">Months it takes; null if unknown or if it takes none.</param>
/// <param name="CostUsd">Cost to the person, US dollars; null if unknown.</param>
public sealed record NextStep(
    NextStepKind Kind,
    string Policy,
    string Subject,
    string Toward,
    ImmutableArray<string> Then,
    float? Months,
    float? CostUsd
)
{
    /// <summary>What is said alongside the step: codes of <see cref="BesideCodes"/>, <see cref="SaidCodes"/>, <see cref="PayerCodes"/> and
    /// <see cref="RouteCodes"/>, in the order in which they are said; empty for none.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];
}
