using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplySame : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-same",
        "Someone who wants the same work with other hours, by day or with another employer applies for it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Goal.WantsSameWork || (s.Goal.WantsShift && s.Job.IsHeld),
                s => s.Experience.MonthsDone >= s.Limits.YearOfWork && !s.ItWork.IsReturning
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
