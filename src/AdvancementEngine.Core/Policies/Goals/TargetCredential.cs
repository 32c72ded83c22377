using AdvancementEngine.Policies.Facts;

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
        CredentialContexts credentials = null!;

        When().Match(() => credentials, c => c.ParticipantContext.Goals.TargetOccupation != null);
        Then().Do(_ => credentials.Each(c => c.Adjust(Info, c.ServesTarget().Raise(c.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal)));
    }
}
