using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class AskForGoal : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.goal",
        "Nothing else applies and no goal is on record: talk about the goal."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => !s.Goal.IsStated && s.Job.Requirement.Length == 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, step.GoalQuestion, null, null, step.Choices));
    }
}
