using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class AskWork : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.ask-work",
        "Someone with years of work that was not read, and may be IT work above entry level, is asked about it before anything "
            + "that beginners do."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Work.UnreadMonths >= s.Limits.NextLevelMonths, s => s.Job.TakesBeginners && s.ItWork.Months == 0f);
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, "work", null, null, step.Work.UnreadChoices));
    }
}
