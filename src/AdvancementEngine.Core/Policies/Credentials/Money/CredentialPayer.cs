using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialPayer : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.payer",
        "A payer on record, such as a VR&E counselor, the service, public training money or the employer, pays for a credential "
            + "of this kind.",
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
