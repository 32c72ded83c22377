using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Housing : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.housing",
        "Housing comes before everything else, even if the program helps with it; not for someone who stays with family for now."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Needs.Stops("housing"));
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "housing"));
    }
}
