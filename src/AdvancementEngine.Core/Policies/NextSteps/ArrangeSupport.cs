using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>A need that blocks everything else and that no one is recorded as meeting comes before any study.</summary>
internal sealed class ArrangeSupport : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.support",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "A need that blocks everything else and that no one is recorded as meeting comes before any study.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.StoppingNeed.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, step.StoppingNeed));
    }
}
