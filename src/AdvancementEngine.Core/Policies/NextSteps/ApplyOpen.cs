using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyOpen : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-open",
        "Apply if the job can begin now, there is a base for it and nothing else is left to do first; for network support, "
            + "something about networks has to be on record."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Job.IsNext && !s.Experience.IsWithoutField && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s =>
                    s.Job.IsOfOwnKind
                    || s.Credential.UsualHeld > 0
                    || s.Experience.IsTrainedFor
                    || s.ItWork.Months > 0f
                    || !s.Job.TakesBeginners
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
