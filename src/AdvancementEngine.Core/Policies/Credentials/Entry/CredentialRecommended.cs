using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialRecommended : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.recommended",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Months of experience reach what the issuer of a professional or expert exam recommends.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Credentials | FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When().Match(() => credentials).Let(() => found, () => credentials.Compare(c => c.MonthsInField().AtLeast(c.MonthsRecommended)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.GainExperience));
    }
}
