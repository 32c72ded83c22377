using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

/// <summary>Without a goal, no credential is listed for experienced people whose job requires none.</summary>
internal sealed class CredentialGoalNamed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.goal-named",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Without a goal, no credential is listed for experienced people whose job requires none.",
        Effect = EffectKind.Other,
        Reads = FactKinds.All,
    };

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
