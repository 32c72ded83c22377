using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Diploma : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.diploma",
        "If the occupation requires a high school diploma and the person has less, the diploma comes first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Needs.IsBelowDiploma && s.Job.AsksDiploma);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/academic:education"));
    }
}
