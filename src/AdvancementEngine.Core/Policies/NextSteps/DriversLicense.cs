using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class DriversLicense : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.license",
        "Without a driver's license, getting one comes first for jobs that require driving to the equipment, except for beginners "
            + "in English."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Drives && s.Needs.License == "none", s => !s.Needs.IsBeginnerInEnglish);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/technical:drivers-license"));
    }
}
