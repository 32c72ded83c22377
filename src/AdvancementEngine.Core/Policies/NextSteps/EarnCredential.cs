using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>The credential that is next, affordable and on the way.</summary>
internal sealed class EarnCredential : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.credential",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "The credential that is next, affordable and on the way.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.IsToEarn);
        Then().Do(_ => step.Propose(Info, NextStepKind.Earn, step.Credential, step.CredentialMonths, step.CredentialCostUsd, step.Then));
    }
}
