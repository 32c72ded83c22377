using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialGoalTrack : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.goal-track",
        "If the goal names networks, cloud or Linux, infrastructure credentials of other tracks are not listed.",
        EffectKind.Other,
        FactKinds.All
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.TrackNamed().Is(CredentialContext.IsShown).OnlyIf(c.IsOfNamedTrack)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
