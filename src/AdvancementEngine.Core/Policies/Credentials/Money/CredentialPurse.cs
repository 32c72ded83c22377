using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialPurse : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.purse",
        "For people new to IT, a security exam beyond their money is listed only if it is the first one their first job requires.",
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
            .Let(() => found, () => credentials.Compare(c => c.FeeLeft.AtMost(c.Purse).OnlyIf(c.IsBeyondFirst)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
