using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class MeetRequirement : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.requirement",
        "Meet an unmet requirement of the program, or of the occupation under the program's record or a local rule, first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Requirement.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, step.Job.Requirement));
    }
}
