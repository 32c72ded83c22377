using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialManagement : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.management",
        "Toward work that leads no department, an exam of security managers is listed only with people led or CISSP on record.",
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
            .Let(() => found, () => credentials.Compare(c => c.LeadingOnRecord.Is(CredentialContext.IsShown).OnlyIf(c.IsOfManagement)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
