using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Apply : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply",
        "Apply if the person holds a usual certificate and has shown the core technology of the job."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.IsNearlyNext && s.ShowsCore && s.Tools.Core.Length == 0,
                s => !s.Credential.IsRenewal && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s => s.Credential.UsualHeld > 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
