using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class CredentialValidated : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3a.credential-validated",
        Element = Elements.Three,
        Indicator = "3a",
        Origin = Origin.Jff,
        Summary = "The credential is validated for at least one occupation.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialOffering offering = null!;
        ComparisonResult validated = default;

        When().Match(() => offering).Let(() => validated, () => offering.Validators.Exists(Measure.Of(CredentialRecords.Validators)));
        Then().Do(_ => offering.Inform(Info, validated, Remedies.AddCredential));
    }
}
