using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Refresh : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.refresh",
        "After years away from IT, bring a tool on record up to date, else learn one in demand unless a certificate is next; "
            + "renew a lapsed certification first. What was used in the last year needs no refreshing, and people who have led need no "
            + "tool for work that leads."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.ItWork.IsReturning && !s.Credential.IsRenewal && s.Tools.ToRefresh.Length > 0 && !s.Tools.IsOwnUsedLately,
                s => s.Tools.RefreshesOwn || s.Job.AsksNoCertificate || !s.Credential.CostUsd.HasValue,
                s => !s.Job.LeadsWork || !s.Experience.LedBefore
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.ToRefresh));
    }
}
