using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialSecurityLine : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.security-line",
        "Toward security, a network exam is listed only with networks on record; a first one also without, unless a first "
            + "security exam is held and the usual one can be paid.",
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
                () => credentials.Compare(c => c.NetworksOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsNetworkTowardSecurity))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
