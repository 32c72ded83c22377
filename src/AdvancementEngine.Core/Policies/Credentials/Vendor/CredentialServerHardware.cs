using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

/// <summary>The exam on server hardware is listed only for people with hardware or data center work on record.</summary>
internal sealed class CredentialServerHardware : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.server",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "The exam on server hardware is listed only for people with hardware or data center work on record.",
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
            .Let(
                () => found,
                () => credentials.Compare(c => c.ServerHardwareOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfServerHardware))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
