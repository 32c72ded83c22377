using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class LearnTechnology : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.technology",
        "Learn the most in-demand technology of the job that the person has not shown, if there is a base for it; not after five "
            + "years in it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Tools.MainMissing.Length > 0 && s.HasBase,
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore),
                s => !s.IsPastTools
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.ToLearn));
    }
}
