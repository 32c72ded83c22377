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
    /// <summary>Additional codes. <c>support/NEED</c>: a need with no recorded support. <c>offered/NEED</c>: a need that the person's
    /// program meets. <c>goal</c>: no goal is recorded. <c>meant/CODE</c>: what an unrecognized goal may mean (<c>meant/</c> if unknown).
    /// <c>work</c>: a job that was not recognized. <c>title/program</c>: a program under way. <c>said/WORD</c>: what the record says about
    /// the step itself (<c>own-employer</c>, <c>same-work</c>, <c>renewal</c>, <c>offered</c>, <c>served</c>, <c>english</c>, <c>begun</c>,
    /// <c>not-before-YEAR</c>, <c>cleared</c>, <c>program</c>, <c>in-program</c>, <c>left</c>, <c>federal</c>, <c>adjust</c>,
    /// <c>own-boss</c>, <c>reading</c>, <c>math</c>, <c>trade</c>, <c>key-user</c>, <c>at-work</c>, <c>at-home</c>, <c>host</c>,
    /// <c>led</c>, <c>worked</c>, <c>part-way</c>, <c>veteran</c>, <c>limits</c>, <c>resume-YEAR</c>,
    /// <c>pay</c>, <c>hours</c>, <c>graduate</c>, <c>no-federal</c>). <c>route/NAME</c>: the way in, or payer, that the person's
    /// status opens. Empty for none.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];
}
