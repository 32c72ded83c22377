using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialHelpLasts : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.help-lasts",
        "The program's help with the fee still lasts for this person: otherwise the full price is shown, with whom to ask.",
        EffectKind.Inform,
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
                () => credentials.Compare(c => c.HelpOfProgram.Is(CredentialContext.IsShown).OnlyIf(c.IsPaidByProgram))
            );
        Then().Do(_ => credentials.Inform(Info, found, Remedies.OfferSupport));
    }
}
