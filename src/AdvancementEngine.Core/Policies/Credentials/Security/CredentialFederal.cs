using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialFederal : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.federal",
        "A credential used only in federal or defense work is recommended only to people who want that work.",
        EffectKind.Other,
        FactKinds.Other,
        actionable: true
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults federal = null!;

        When()
            .Match(() => credentials)
            .Let(
                () => federal,
                () => credentials.Compare(c => c.Participant.FederalWork.Is(CredentialContext.FederalWanted).OnlyIf(c.IsFederal))
            );
        Then().Do(_ => credentials.Other(Info, federal, Remedies.ReviewGoal));
    }
}
