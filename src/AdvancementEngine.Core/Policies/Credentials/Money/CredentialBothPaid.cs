using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialBothPaid : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.both-paid",
        "On the path to security, a network exam is listed only if the money also covers the security exam after it.",
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
            .Let(() => found, () => credentials.Compare(c => c.FeeOfBoth.AtMost(c.Purse).OnlyIf(c.IsBeforeSecurity)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
