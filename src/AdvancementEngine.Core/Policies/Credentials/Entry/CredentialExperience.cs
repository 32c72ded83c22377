using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialExperience : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.experience",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Months of IT work meet the issuer's requirement.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults experience = null!;

        When().Match(() => credentials).Let(() => experience, () => credentials.Compare(c => c.ItMonths.AtLeast(c.MonthsRequired)));
        Then().Do(_ => credentials.Later(Info, experience, Remedies.GainExperience));
    }
}
