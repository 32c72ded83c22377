using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A next step that a policy proposes.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Kind">What kind of step.</param>
/// <param name="Subject">What it is about; empty if the kind is enough.</param>
/// <param name="Toward">The occupation it leads to; empty if none.</param>
/// <param name="Then">What comes next, or what to ask for.</param>
/// <param name="Months">Months it takes.</param>
/// <param name="CostUsd">Cost to the person, US dollars.</param>
internal sealed record StepProposal(
    PolicyInfo Policy,
    NextStepKind Kind,
    string Subject,
    string Toward,
    ImmutableArray<string> Then,
    float? Months,
    float? CostUsd
);
