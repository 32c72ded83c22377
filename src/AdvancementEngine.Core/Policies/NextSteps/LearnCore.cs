using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class LearnCore : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.core",
        "Learn the core technology of the job if no one has seen the person use it; not after five years in that job."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Tools.Core.Length > 0 && s.HasBase,
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.Core));
    }
}
