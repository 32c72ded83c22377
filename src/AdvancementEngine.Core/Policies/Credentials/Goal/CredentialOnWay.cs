using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialOnWay : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.on-way",
        "On the path to work that requires no certificate or is in another field, a certificate for an intermediate job is listed "
            + "only if employers of the goal ask for it.",
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
            .Let(() => found, () => credentials.Compare(c => c.LinkToFurther.IsAny().OnlyIf(c.IsOfAStop)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
