using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplySoon : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-soon",
        "Someone out of work, with few months left and years of work behind, applies for the first job of the goal: no internship "
            + "comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.NeedsWorkSoon && s.HasWorked && s.Job.IsGoal && s.Job.TakesBeginners,
                s => s.ItWork.Months == 0f && !s.Credential.IsRenewal && !(s.Credential.CostUsd.HasValue && !s.Job.AsksNoCertificate)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
