using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyEmployed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-employed",
        "Someone who has done the work for a year for themselves, and has it as a goal, applies for it with an employer."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Employer.IsOwnBoss && s.Goal.IsStated && s.Experience.MonthsDone >= s.Limits.YearOfWork && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
