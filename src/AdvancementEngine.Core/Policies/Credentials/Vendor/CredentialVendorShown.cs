using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

/// <summary>The exam for one vendor's tool is listed only if that tool is on record.</summary>
internal sealed class CredentialVendorShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.vendor",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "The exam for one vendor's tool is listed only if that tool is on record.",
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
            .Let(() => found, () => credentials.Compare(c => c.VendorOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfOneTool)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
