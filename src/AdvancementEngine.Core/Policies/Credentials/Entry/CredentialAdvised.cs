using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

/// <summary>The credential is one the engine may recommend.</summary>
internal sealed class CredentialAdvised : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.advised",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "The credential is one the engine may recommend.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Credentials,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults advice = null!;

        When().Match(() => credentials).Let(() => advice, () => credentials.Compare(c => c.Advice.Is(CredentialContext.MayBeAdvised)));
        Then().Do(_ => credentials.Other(Info, advice, Remedies.ReviewGoal));
    }
}
