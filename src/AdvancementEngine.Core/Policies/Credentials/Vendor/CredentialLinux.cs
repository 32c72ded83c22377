using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

/// <summary>A Linux exam is listed only for people with Linux on record or as a goal, a professional one only after use.</summary>
internal sealed class CredentialLinux : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.linux",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A Linux exam is listed only for people with Linux on record or as a goal, a professional one only after use.",
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
            .Let(() => found, () => credentials.Compare(c => c.LinuxOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfLinux)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
