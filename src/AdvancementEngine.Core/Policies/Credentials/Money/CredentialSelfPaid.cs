using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Money;

/// <summary>An exam that employers usually pay for is not listed if it takes most of the person's own money.</summary>
internal sealed class CredentialSelfPaid : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.self-paid",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "An exam that employers usually pay for is not listed if it takes most of the person's own money.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Goals,
    };

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
