using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialPriced : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.priced",
        "A credential without a known price is not listed for people with little or no money, nor as a weakly linked addition if "
            + "none is required.",
        EffectKind.Other,
        FactKinds.Goals
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
                () =>
                    credentials.Compare(c =>
                        c.Price.Is(CredentialContext.IsKnown).OnlyIf(c.Aim != null && (c.IsShortOfMoney || c.IsLooseAddition))
                    )
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
