using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class GoOnWithBegunTool : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.begun",
        "Continue with an in-demand technology that was begun before starting another; not after a year in the job itself, which "
            + "was done without it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Tools.Begun.Length > 0 && !(s.Job.IsHeld && s.Experience.MonthsDone >= s.Limits.YearOfWork),
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.Begun));
    }
}
