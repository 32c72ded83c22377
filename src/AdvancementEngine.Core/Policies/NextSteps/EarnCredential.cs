using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>The best credential for the effort, where none of the usual ones is held or the occupation is not yet within reach.</summary>
internal sealed class EarnCredential : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.credential",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "The best credential for the effort, where none of the usual ones is held or the occupation is not yet within reach.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Credential.Length > 0 && (s.UsualHeld == 0 || !s.IsNext));
        Then().Do(_ => step.Propose(Info, NextStepKind.Earn, step.Credential, step.CredentialMonths, step.CredentialCostUsd, step.Then));
    }
}
