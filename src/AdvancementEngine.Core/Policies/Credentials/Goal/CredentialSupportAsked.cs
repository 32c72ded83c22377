using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialSupportAsked : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.support-asked",
        "A user support exam is listed only for steps that ask for it.",
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
            .Let(() => found, () => credentials.Compare(c => c.AskedByStep.Is(CredentialContext.IsShown).OnlyIf(c.IsOfSupport)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
