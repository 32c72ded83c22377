using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyElsewhere : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-elsewhere",
        "Someone two years in the target occupation with nothing left to learn or earn, or a year in it with all its main tools "
            + "or two that are particular to it, applies for its next level or elsewhere."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.ItWork.IsPresent,
                s =>
                    s.Experience.MonthsDone >= s.Limits.NextLevelMonths
                    || s.IsPastTools
                    || (s.Job.IsHeld && s.Experience.MonthsDone >= s.Limits.YearOfWork && s.Tools.MainMissing.Length == 0)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
