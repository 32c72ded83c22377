using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class AskBeforePaying : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.ask-before-paying",
        "Someone out of work, with few months left, two years of work and none in IT, whose goal was not recognized, is asked for "
            + "it before paying for an exam."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.NeedsWorkSoon && s.HasWorked && s.Goal.IsUnread,
                s => s.ItWork.Months == 0f && s.Program.Id.Length == 0 && s.Credential.CostUsd > 0f
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, "goal", null, null, step.Choices));
    }
}
