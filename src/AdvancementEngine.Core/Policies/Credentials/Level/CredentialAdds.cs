using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialAdds : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.adds",
        "It is above the person's highest credential in its main track, or a credential they hold leads to it.",
        EffectKind.Other,
        FactKinds.Credentials
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults level = null!;

        When().Match(() => credentials).Let(() => level, () => credentials.Compare(c => c.Level.AtLeast(c.LevelAdding())));
        Then().Do(_ => credentials.Other(Info, level, Remedies.TakeNearerStep));
    }
}
