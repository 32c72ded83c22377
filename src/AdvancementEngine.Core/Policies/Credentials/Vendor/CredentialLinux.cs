using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialLinux : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.linux",
        "A Linux exam is listed only for people with Linux on record or as a goal, a professional one only after use.",
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
            .Let(() => found, () => credentials.Compare(c => c.LinuxOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfLinux)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
