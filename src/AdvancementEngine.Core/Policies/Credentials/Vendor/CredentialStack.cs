using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

internal sealed class CredentialStack : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.stack",
        "With another maker's tools on record, Microsoft's exams of systems and cloud need its own tools there too; so does its "
            + "exam of devices without an earlier exam, tools that manage devices or IT work above entry level.",
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
            .Let(
                () => found,
                () => credentials.Compare(c => c.StackOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfMicrosoftSystems))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
