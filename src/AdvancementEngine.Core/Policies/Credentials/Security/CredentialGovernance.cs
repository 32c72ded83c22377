using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

/// <summary>A governance, audit or privacy exam is listed only if such work is on record or named by the goal.</summary>
internal sealed class CredentialGovernance : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.governance",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A governance, audit or privacy exam is listed only if such work is on record or named by the goal.",
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
                () => credentials.Compare(c => c.GovernanceOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfGovernance))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
