using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialServerHardware : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.server",
        "The exam on server hardware is listed only for people with hardware or data center work on record.",
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
            .Let(
                () => found,
                () => credentials.Compare(c => c.ServerHardwareOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfServerHardware))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
