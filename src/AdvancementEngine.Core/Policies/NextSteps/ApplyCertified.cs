using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyCertified : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-certified",
        "Apply if a credential is held that proves years of work in the field, and no more than a few months are missing."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Experience.MonthsCertified >= s.Limits.NextLevelMonths && !s.Job.IsHeld && !s.Credential.IsRenewal,
                s => s.Employer.CanBeAsked && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s => s.Job.IsNext || s.Job.MonthsMissing <= s.Limits.NearlyMonths
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
