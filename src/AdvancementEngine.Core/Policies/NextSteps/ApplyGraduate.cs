using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyGraduate : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-graduate",
        "Someone with a new degree in computing and a tool of the goal's work, which is development, applies for junior posts: no "
            + "exercise comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Work.IsNewGraduate && s.Job.IsDevelopment && s.Job.IsGoal && !s.Job.IsHeld,
                s => s.ItWork.Months < s.Limits.NextLevelMonths && s.Tools.Shown > 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
