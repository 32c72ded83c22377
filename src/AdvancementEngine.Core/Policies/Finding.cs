using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>What one policy says of one subject: codes with typed values, no text.</summary>
/// <param name="Policy">The policy, with its element, indicator, origin and effect.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="Subject">Code of the subject: participant id, occupation or credential code, program id.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Found">What the recorded facts say.</param>
/// <param name="Needed">What the policy asks.</param>
/// <param name="Effect">What it does to the ranking.</param>
/// <param name="Logits">Amount added to the score, in logits, for <see cref="EffectKind.Adjust"/>; within the bounds the policy declares; 0
/// otherwise.</param>
/// <param name="Actionable">True when the participant can act on a NotMet verdict.</param>
/// <param name="Remedy">Code of the remedy someone can act on, or the sentence of a policy file's own rule; empty when Met.</param>
/// <param name="Detail">What the finding is about beyond its subject: the requirement's name, the credential, the support; empty where the
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
    /// <summary>True when both are what one policy says of one thing.</summary>
    internal bool IsOf(in Finding other) =>
        ReferenceEquals(Policy, other.Policy) && string.Equals(Detail, other.Detail, StringComparison.Ordinal);

    /// <summary>What a policy says of a subject, from what it compared.</summary>
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
