using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialBeneathTools : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.beneath-tools",
        "An exam that only leads to the usual one is not listed for people who already use the tools of the job.",
        EffectKind.Other,
        FactKinds.Skills
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.ToolsUsed().AtMost(c.Needed(Thresholds.ToolsBelow)).OnlyIf(c.IsOnlyStep)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
