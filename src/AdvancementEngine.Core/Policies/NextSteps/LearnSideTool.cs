using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class LearnSideTool : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.side-tool",
        "Learn a side tool, such as version control, if there is a base for it and nothing else is missing."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => !s.Tools.Missing.IsEmpty && s.HasBase,
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore),
                s => !s.IsPastTools
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.Missing[0]));
    }
}
