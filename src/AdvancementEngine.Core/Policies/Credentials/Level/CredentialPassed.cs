using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialPassed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.passed",
        "A credential that leads to one of its track already earned is not listed, even if that one lapsed; a first exam of "
            + "service management once passed is not listed again.",
        EffectKind.Other,
        FactKinds.Credentials
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.EarnedBeyond().IsEmpty().OnlyIf(c.IsAimed)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
