namespace AdvancementEngine.Policies.Goals;

/// <summary>The credential is linked to the target occupation.</summary>
internal sealed class TargetCredential : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.target-credential",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "The credential is linked to the target occupation.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialCandidacy candidacy = null!;

        When().Match(() => candidacy, c => c.Goals.TargetOccupation != null);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.ServesTarget().Raise(candidacy.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal));
    }
}
