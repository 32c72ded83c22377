using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialLevelFits : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.level",
        "Its level is at most one above that of the person's highest credential, or of what their months of IT work count for.",
        EffectKind.Other,
        FactKinds.Credentials | FactKinds.Work,
        actionable: true
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults level = null!;

        When().Match(() => credentials).Let(() => level, () => credentials.Compare(c => c.Level.AtMost(c.LevelAllowed())));
        Then().Do(_ => credentials.Other(Info, level, Remedies.TakeNearerStep));
    }
}
