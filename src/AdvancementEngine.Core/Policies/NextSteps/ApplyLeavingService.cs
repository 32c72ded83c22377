using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyLeavingService : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-leaving-service",
        "Someone who serves, with two years in IT, applies for civilian work that is held already or can begin now: no new exam "
            + "comes before, but a lapsed one is renewed first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Service.IsServing && (s.Job.IsNext || s.Job.IsHeld) && s.ItWork.Months >= s.Limits.NextLevelMonths,
                s => !s.Credential.IsRenewal && !s.Experience.IsWithoutField && (!s.Job.LeadsWork || s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
