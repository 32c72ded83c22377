using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialEndpoint : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.endpoint",
        "The exam on user devices is listed only for people who support users or work with such devices.",
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
            .Let(() => found, () => credentials.Compare(c => c.EndpointsOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfEndpoints)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
