using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ReviewScope : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.scope",
        "Someone who holds the goal at the highest level, with nothing left to earn or two years in it, talks about larger scope: "
            + "no job is above it. A certificate of a field in which no work was done comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Goal.IsStated && s.Job.IsHeld && s.Job.IsHighest,
                s => s.Credential.Id.Length == 0 || (s.Experience.MonthsDone >= s.Limits.NextLevelMonths && !s.Credential.IsOfNewField)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Review, "scope"));
    }
}
