using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Nothing on record suggests a step: review the plan with a navigator.</summary>
internal sealed class ReviewPlan : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.review",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Nothing on record suggests a step: review the plan with a navigator.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Requirement.Length == 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Review, string.Empty));
    }
}
