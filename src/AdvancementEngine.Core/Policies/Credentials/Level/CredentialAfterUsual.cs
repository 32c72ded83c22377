using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialAfterUsual : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.after-usual",
        "A credential that only a link suggests is not listed before a usual one that leads to it.",
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
            .Let(() => found, () => credentials.Compare(c => c.UsualMissingBefore().IsEmpty().OnlyIf(c.IsLinkOnly)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
