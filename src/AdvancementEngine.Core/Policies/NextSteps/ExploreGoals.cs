using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ExploreGoals : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.explore",
        "With no goal and more than one track open, talk about the goal first. This applies to people from outside IT without "
            + "training and to people with years of IT work, unless that work was lost lately: it is applied for again. It also applies "
            + "if neither the time nor the pay of a stated goal is realistic."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Job.IsOutOfReach || (!s.Goal.IsStated && s.Choices.Length > 0),
                s =>
                    s.Job.IsOutOfReach
                    || !(s.Work.HasLostJob && s.Work.IsOutOfWork && s.Experience.MonthsDone >= s.Limits.NextLevelMonths),
                s =>
                    s.Job.IsOutOfReach || s.ItWork.IsEstablished || s.ItWork.Months >= s.Limits.TimeForGoal
                    || (s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, step.GoalQuestion, null, null, step.Choices));
    }
}
