using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

/// <summary>A payer on record pays for a credential of this kind: a counselor, the service, public training money, the employer.</summary>
internal sealed class CredentialPayer : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.payer",
        "Somebody named on record, such as a VR&E counselor, the service or the employer, pays for a credential of this kind.",
        EffectKind.Inform,
        FactKinds.All
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials, c => !c.IsEmpty && !c.Participant.PayersOnRecord.IsEmpty)
            .Let(() => found, () => credentials.Compare(c => c.PayersFitting().IsNotEmpty().OnlyIf(c.Aim != null && c.HasFee)));
        Then().Do(_ => credentials.Inform(Info, found, Remedies.FindPayer));
    }
}
