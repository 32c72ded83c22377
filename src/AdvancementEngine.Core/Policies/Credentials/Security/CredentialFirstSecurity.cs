using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

internal sealed class CredentialFirstSecurity : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.first-security",
        "A first security exam is listed only for people without the IT work, training or exams the usual one builds on.",
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
            .Let(() => found, () => credentials.Compare(c => c.GroundOfSecurity().IsEmpty().OnlyIf(c.IsFirstOfSecurity)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
