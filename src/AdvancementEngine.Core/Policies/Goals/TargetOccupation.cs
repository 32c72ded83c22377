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
        OccupationCandidacy candidacy = null!;

        When().Match(() => candidacy, c => c.Goals.TargetOccupation != null);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.LeadsToTarget().Raise(candidacy.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal));
    }
}
