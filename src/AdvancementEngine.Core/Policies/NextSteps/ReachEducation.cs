using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ReachEducation : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.education",
        "Get the education that the occupation actually requires."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Schooling.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, step.Job.Schooling));
    }
}
