using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyCleared : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-cleared",
        "Someone with a clearance and a year of the work, or the usual months before it, applies while the clearance counts."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s =>
                    s.Service.IsCleared
                    && (s.Job.IsNext || s.Job.IsHeld)
                    && (s.Experience.HasUsualMonths || s.Experience.MonthsDone >= s.Limits.YearOfWork),
                s => !s.ItWork.IsReturning && (!s.Job.LeadsWork || s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
