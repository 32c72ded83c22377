using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class TargetCredential : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.target-credential",
        Element = Elements.Goals,
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
        ComparisonResults linked = null!;

        When()
            .Match(() => credentials, c => c.Participant.Goals.TargetOccupation != null)
            .Let(
                () => linked,
                () => credentials.Compare(c => c.LinkTo(c.Goals.TargetOccupation!).AtLeast(c.Needed(Thresholds.CredentialStrength)))
            );
        Then().Do(_ => credentials.Raise(Info, linked, Thresholds.TargetLogits, Remedies.ReviewGoal));
    }
}
