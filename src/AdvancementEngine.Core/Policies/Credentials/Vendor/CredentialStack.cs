using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Vendor;

/// <summary>With another maker's tools on record, Microsoft's exams of systems and cloud need its own tools there too; so does its exam of
/// devices without an earlier exam, tools that manage devices or IT work above entry level.</summary>
internal sealed class CredentialStack : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.stack",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary =
            "With another maker's tools on record, Microsoft's exams of systems and cloud need its own tools there too; so does its exam "
                + "of devices without an earlier exam, tools that manage devices or IT work above entry level.",
        Effect = EffectKind.Other,
        Reads = FactKinds.All,
    };

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
