using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Housing comes before everything else, even if the program helps with it; not for someone who stays with family for
/// now.</summary>
internal sealed class Housing : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.housing",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Housing comes before everything else, even if the program helps with it; not for someone who stays with family for now.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Needs.Stops("housing"));
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "housing"));
    }
}
