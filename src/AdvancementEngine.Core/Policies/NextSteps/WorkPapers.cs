using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class WorkPapers : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.papers",
        "Papers that allow work in the United States come before everything else: without them no employer may hire."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Needs.WorkAuthorization == "none");
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/eligibility:work-authorization"));
    }
}
