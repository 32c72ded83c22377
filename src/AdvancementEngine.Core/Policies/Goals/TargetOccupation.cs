using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

/// <summary>The occupation is the target, or a directed step leads from it to the target.</summary>
internal sealed class TargetOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.target",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "The occupation is the target, or a directed step leads from it to the target.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;

        When().Match(() => occupations, o => o.ParticipantContext.Goals.TargetOccupation != null);
        Then().Do(_ => occupations.Each(o => o.Adjust(Info, o.LeadsToTarget().Raise(o.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal)));
    }
}
