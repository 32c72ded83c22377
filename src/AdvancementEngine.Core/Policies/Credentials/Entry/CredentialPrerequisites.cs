using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialPrerequisites : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.prerequisites",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "The person holds the issuer's prerequisites.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Credentials,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults missing = null!;

        When().Match(() => credentials).Let(() => missing, () => credentials.Compare(c => c.PrerequisitesMissing.IsEmpty()));
        Then().Do(_ => credentials.Later(Info, missing, Remedies.EarnPrerequisite));
    }
}
