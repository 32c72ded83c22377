using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialAdvised : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.advised",
        "The credential is one the engine may recommend.",
        EffectKind.Other,
        FactKinds.Credentials
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults advice = null!;

        When().Match(() => credentials).Let(() => advice, () => credentials.Compare(c => c.Advice.Is(CredentialContext.MayBeAdvised)));
        Then().Do(_ => credentials.Other(Info, advice, Remedies.ReviewGoal));
    }
}
