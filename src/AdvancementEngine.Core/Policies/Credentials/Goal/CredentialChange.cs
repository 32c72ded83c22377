using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialChange : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.change",
        "No credential is listed for people who want to keep their current work.",
        EffectKind.Other,
        FactKinds.Goals
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.ChangeWanted.Is(CredentialContext.IsChange).OnlyIf(c.IsAimed)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
