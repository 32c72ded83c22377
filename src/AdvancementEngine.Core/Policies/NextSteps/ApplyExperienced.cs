using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyExperienced : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-experienced",
        "Apply after a year in the occupation, or after a year in IT for a first job."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.IsNearlyNext && s.ShowsCore && s.Tools.Core.Length == 0,
                s => !s.Credential.IsRenewal && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s =>
                    (s.Experience.MonthsDone >= s.Limits.YearOfWork && !s.ItWork.IsReturning)
                    || (s.Job.TakesBeginners && s.ItWork.Months >= s.Limits.YearOfWork)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
