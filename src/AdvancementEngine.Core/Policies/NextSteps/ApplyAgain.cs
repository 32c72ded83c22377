using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyAgain : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-again",
        "Someone who did the work for two years until lately, or uses its tools at work, and has no job in IT now, applies for it "
            + "again; work that was not recognized counts only toward a goal, or without one."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => !s.ItWork.IsPresent && (!s.ItWork.IsReturning || s.Tools.IsOwnUsedLately) && !s.Credential.IsRenewal,
                s =>
                    s.Experience.MonthsDone >= s.Limits.NextLevelMonths
                    || (s.Experience.MonthsMaybe >= s.Limits.NextLevelMonths && (s.Job.IsGoal || !s.Goal.IsStated))
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
