using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialSupportLine : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.support-line",
        "Toward user support, a security exam comes after one of user support, except for federal work.",
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
                () => credentials.Compare(c => c.SupportExamOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsSecurityTowardSupport))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
