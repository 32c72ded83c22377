using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyLed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-led",
        "Apply if the person has led what the job answers for and has served the months that usually come before it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.LeadsWork && s.Experience.LedBefore && s.Experience.HasUsualMonths && !s.Credential.IsRenewal);
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
