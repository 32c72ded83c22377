using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

/// <summary>The exam on user devices is listed only for people who support users or work with such devices.</summary>
internal sealed class CredentialEndpoint : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.endpoint",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "The exam on user devices is listed only for people who support users or work with such devices.",
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
            .Let(() => found, () => credentials.Compare(c => c.EndpointsOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfEndpoints)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
