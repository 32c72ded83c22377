using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyGrade : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-grade",
        "Someone a year in IT work, whose goal names its next grade, such as tier 2, applies for that grade, at work first, "
            + "unless its usual certificate is next and less than two years are done."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s =>
                    s.Goal.WantsGrade
                    && s.Job.IsHeld
                    && s.ItWork.IsPresent
                    && s.Experience.MonthsDone >= s.Limits.YearOfWork
                    && !s.ItWork.IsReturning,
                s => s.Credential.Id.Length == 0 || s.Experience.MonthsDone >= s.Limits.NextLevelMonths
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
