using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialGovernance : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.governance",
        "A governance, audit or privacy exam is listed only if such work is on record or named by the goal.",
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
                () => credentials.Compare(c => c.GovernanceOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfGovernance))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
