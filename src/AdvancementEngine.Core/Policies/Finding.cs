using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>The result of one policy for one subject: codes with typed values, no text.</summary>
/// <param name="Policy">The policy, with its element, indicator, origin and effect.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="Subject">Code of the subject: participant id, occupation or credential code, program id.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Found">What the recorded facts say.</param>
/// <param name="Needed">What the policy requires.</param>
/// <param name="Effect">Its effect on the ranking.</param>
/// <param name="Logits">Amount added to the score, in logits, for <see cref="EffectKind.Adjust"/>, within the bounds the policy declares;
/// otherwise 0.</param>
/// <param name="Actionable">True if the participant can act on a NotMet verdict.</param>
/// <param name="Remedy">Code of a remedy that someone can act on, or the remedy sentence of a policy file's own rule; empty if Met.</param>
/// <param name="Detail">What the finding is about within its subject: the requirement's name, the credential, the support; empty if the
/// policy has one finding per subject.</param>
public readonly record struct Finding(
    PolicyInfo Policy,
    SubjectKind SubjectKind,
    string Subject,
    Verdict Verdict,
    Measure Found,
    Measure Needed,
    EffectKind Effect,
    float Logits,
    bool Actionable,
    string Remedy,
    string Detail
)
{
    /// <summary>True if both are findings of the same policy about the same thing.</summary>
    internal bool IsOf(in Finding other) =>
        ReferenceEquals(Policy, other.Policy) && string.Equals(Detail, other.Detail, StringComparison.Ordinal);

    /// <summary>Creates a policy's finding about a subject from a comparison.</summary>
    internal static Finding Of(
        PolicyInfo policy,
        SubjectKind kind,
        string subject,
        EffectKind effect,
        float logits,
        in ComparisonResult result,
        string remedy,
        string detail
    ) =>
        new(
            policy,
            kind,
            subject,
            result.Verdict,
            result.Found,
            result.Needed,
            effect,
            logits,
            policy.IsActionable(result),
            result.Verdict is Verdict.Met or Verdict.NotApplicable ? string.Empty : result.Remedy ?? remedy,
            detail
        );
}
