using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class SettleIn : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.settle",
        "In the first months of a first IT job, stay up to a year before moving on."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.ItWork.IsPresent && s.ItWork.MonthsInJob < s.Limits.NewInJob && s.ItWork.Months < s.Limits.YearOfWork
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Stay, string.Empty, step.MonthsToYearInJob, null, step.Meanwhile));
    }
}
