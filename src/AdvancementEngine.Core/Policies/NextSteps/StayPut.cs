using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class StayPut : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.stay",
        "Someone who wants to stay in the present job talks with the employer about it: the hours wanted, else the work, the pay "
            + "and the training."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Goal.WantsToStay && s.Employer.CanBeAsked);
        Then().Do(_ => step.Propose(Info, NextStepKind.Review, step.Goal.ToReview));
    }
}
