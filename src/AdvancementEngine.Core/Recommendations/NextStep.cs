using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>The participant's one next step.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Policy">Code of the policy that chose it.</param>
/// <param name="Subject">Element id, policy code with detail, activity or support code; empty if the kind is enough.</param>
/// <param name="Toward">O*NET-SOC code of the occupation it leads to; empty for none.</param>
/// <param name="Then">Codes of credentials that come after this one, element ids to ask for at work, or for
/// <see cref="NextStepKind.Clarify"/> occupations to name or facts to bring; empty for none.</param>
/// <param name="Months">Months it takes; null where it is not known or takes none.</param>
/// <param name="CostUsd">What it costs the person, US dollars; null where it is not known.</param>
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
    /// <summary>What goes beside it: <c>support/NEED</c> for a need with no recorded support, <c>offered/NEED</c> for one that the person's
    /// program meets, <c>goal</c> where no goal is recorded, <c>meant/CODE</c> for what a goal that was not read may mean (<c>meant/</c>
    /// where nobody knows), <c>work</c> for a job that was not read, <c>title/program</c> for a program under way; what the record says
    /// of the step itself as <c>said/WORD</c> (<c>own-employer</c>, <c>same-work</c>, <c>renewal</c>, <c>offered</c>, <c>served</c>,
    /// <c>english</c>, <c>begun</c>, <c>not-before-YEAR</c>, <c>cleared</c>, <c>program</c>, <c>in-program</c>, <c>left</c>,
    /// <c>federal</c>, <c>adjust</c>, <c>own-boss</c>,
    /// <c>reading</c>, <c>math</c>, <c>trade</c>, <c>key-user</c>, <c>at-work</c>, <c>at-home</c>, <c>host</c>, <c>led</c>, <c>worked</c>,
    /// <c>part-way</c>, <c>veteran</c>, <c>limits</c>, <c>resume-YEAR</c>); empty for nothing.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];
}
