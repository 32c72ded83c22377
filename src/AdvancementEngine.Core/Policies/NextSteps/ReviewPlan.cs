using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ReviewPlan : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.review",
        "Nothing on record suggests a step: review the plan with a navigator."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Requirement.Length == 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Review, string.Empty));
    }
}
