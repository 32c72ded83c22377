using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Without a driver's license, getting one comes first for jobs that require driving to the equipment, except for beginners in
/// English.</summary>
internal sealed class DriversLicense : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.license",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Without a driver's license, getting one comes first for jobs that require driving to the equipment, except for beginners in "
                + "English.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Drives && s.Needs.License == "none", s => !s.Needs.IsBeginnerInEnglish);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/technical:drivers-license"));
    }
}
