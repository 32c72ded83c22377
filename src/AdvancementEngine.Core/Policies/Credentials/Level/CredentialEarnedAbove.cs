using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialEarnedAbove : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.earned-above",
        "From middle level up, no credential below one already earned in its main track is listed, even if that one lapsed.",
        EffectKind.Other,
        FactKinds.Credentials | FactKinds.Work
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.Level.AtLeast(c.LevelEarned()).OnlyIf(c.Aim != null && c.IsEstablished)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
