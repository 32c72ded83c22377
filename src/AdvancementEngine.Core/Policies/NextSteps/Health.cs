using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>A health need that no one is recorded as looking after comes before study.</summary>
internal sealed class Health : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.health",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "A health need that no one is recorded as looking after comes before study.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.IsOpen("health"));
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "health"));
    }
}
