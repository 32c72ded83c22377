using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialVendorShown : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.vendor",
        "The exam for one vendor's tool is listed only if that tool is on record.",
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
            .Let(() => found, () => credentials.Compare(c => c.VendorOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfOneTool)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
