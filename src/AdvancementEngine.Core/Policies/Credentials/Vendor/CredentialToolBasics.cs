using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialToolBasics : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.tool-basics",
        "The first exam of a vendor's tool is not listed for people who have worked with it for years.",
        EffectKind.Other,
        FactKinds.All
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.MonthsWithTool().AtMost(c.MonthsOfBasics).OnlyIf(c.IsBasicsOfTool)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
