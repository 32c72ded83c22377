using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

internal sealed class CredentialSelfPaid : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.self-paid",
        "An exam that employers usually pay for is not listed if it takes most of the person's own money.",
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
            .Let(() => found, () => credentials.Compare(c => c.FeeLeft.AtMost(c.OwnMoney).OnlyIf(c.Aim != null && c.IsCostly)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
