using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialGoalNamed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.goal-named",
        "Without a goal, no credential is listed for experienced people whose job requires none.",
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
            .Let(
                () => found,
                () => credentials.Compare(c => c.GoalStated.Is(CredentialContext.IsKnown).OnlyIf(c.IsEstablished && c.PresentAsksNone))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
