using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyNamed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-named",
        "Someone two years in the work of the goal, whose goal names another kind of employer for it, applies there: no exam of the "
            + "work done already comes before, unless one lapsed."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Goal.NamesEmployer && s.Job.IsHeld && s.ItWork.IsPresent,
                s => s.Experience.MonthsDone >= s.Limits.NextLevelMonths && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
