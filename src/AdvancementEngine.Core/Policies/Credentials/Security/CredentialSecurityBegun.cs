using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialSecurityBegun : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.security-begun",
        "Outside security jobs, a professional security exam is listed only if security work or a security credential is on record.",
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
            .Let(() => found, () => credentials.Compare(c => c.SecurityOnRecord.Is(CredentialContext.IsShown).OnlyIf(c.IsSecurityBeside)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
